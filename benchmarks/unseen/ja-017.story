+++
id = "ja-017"
channel = "email"
from_name = "Gareth Treharne"
from_addr = "g.treharne@example.com"
subject = "[[child:1|Rhydian Treharne]], [[council:1|RCT]] and the missing page"
date = "2014-11-09T18:16:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "The version in the file at the council has three pages, and when I asked Fflur she said she'd had a call from Nigel Cadwallader in Access and Inclusion to say would she \"consider losing page three, it ties our hands\"."
[[evidence]]
category = "false-information"
quote = "And then he read out that Rhydian had been \"permanently excluded from his primary for violence\", which never happened in this world, he was at Cwmparc Juniors until the last day and got a prize."
+++
Hi all

[[parent:3|Gareth]] here from [[place:1|Treorchy]]. I drive a bin lorry for the same council I'm complaining about so you'll see why I need to stay out of it. Wife is [[parent:1|Delyth]]. We've four kids, [[child:2|Cerys]], [[child:1|Rhydian]], [[child:3|Ioan]] and the baby, [[child:4|Betsan]]. [[child:1|Rhyds]] is number two and he's the one with the statement. He's 12, he has Tourette's and OCD, and he's the funniest person in our house by a mile.

Comp is [[school:1|Ysgol Gyfun Bwlch y Clawdd]]. It started off fine. His form tutor, Mr [[professional:1|Hopkin]], let him out five minutes early so he wasn't in the corridor crush. The ALNCo (they'd only just started calling it that) was [[professional:2|Carys Mainwaring]]. She had a plan on one side of A4 and it worked.

Then the tics got bad after my father died. Bampa [[parent:2|Ivor]] had him every Saturday down the allotment and it knocked him for six. There was one day in March when he shouted something in assembly. You can imagine. [[professional:2|Carys]] was off that week, and the deputy, [[professional:3|Leyshon]], sent him home, and rang the psychologist, Dr [[professional:4|Fflur Griffiths]], to come and see him on the Friday. Nobody asked us. Dr [[professional:4|Griffiths]] has since told me she was assured that we'd signed.

She wrote four pages. Page three was the bit that mattered: what happens when he's grieving, what he can't help, and that he should have a named adult with him for every lesson for at least a year. I know this because she posted me her own copy, from her house, after. The version in the file at the council has three pages, and when I asked [[professional:4|Fflur]] she said she'd had a call from [[professional:5|Nigel Cadwallader]] in Access and Inclusion to say would she "consider losing page three, it ties our hands". She'd said no. It was lost anyway.

So on [[date:1|2nd May]] there's a meeting. Me and [[parent:1|Del]] in our funeral clothes because they were the only smart ones. [[professional:5|Cadwallader]] turns up twenty minutes late with a takeaway coffee. I put the four pages on the table and he put the three pages on the table. He said mine was "not a document the authority recognises".

And then he read out that [[child:1|Rhydian]] had been "permanently excluded from his primary for violence", which never happened in this world, he was at [[school:2|Cwmparc Juniors]] until the last day and got a prize. [[professional:3|Leyshon]] looked at his shoes. I asked where it came from. "It's on the system." I asked whose system. Turns out there's a [[child:5|Rhydian Trahearne]] in [[place:2|Ferndale]], two years older.

We put in for [[health:1|Cwm Taf]] to send his proper records across and that took until August. The lady there, [[professional:6|Shan]], was lovely with us.

Tribunal was in October, [[id:1|W/SEN/14/207]]. Didn't need to go in. They settled in the car park, full time named adult, and it's [[professional:7|Gavin]] who used to be a PE teacher and he's tidy. No apology. [[child:1|Rhyds]] did say to me going home, "Dad, I was excluded for violence and I never even got to do any."

Anyway. Use it if it's any good to you. No names, no valley.

%% signature
Gareth

