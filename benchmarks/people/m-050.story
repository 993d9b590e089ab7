+++
id = "m-050"
channel = "email"
from_name = "Gerardine Tohill"
from_addr = "gerardine.t@example.com"
subject = "[[child:1|Caoimhe]] and [[child:2|Oisín]], [[place:1|Belfast]]"
date = "2016-02-15T21:20:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "So Devenney had a soft word with another school to take my daughter off their hands, and I was not to be troubled."
[[evidence]]
category = "other-collusion"
quote = "\"Conor and Padraig and I agreed a line, that the hospital would say she'd do better with a fresh start, and I was to find a reason.\""
+++
To the editors,

Sister [[professional:1|Assumpta]] rang me. I'll begin with that as everything before it was only suspicion.

She's not a nun now, [[professional:1|Assumpta Rice]], but there's no one in [[place:2|Andersonstown]] will call her anything else, and she was chair of governors at [[school:1|St Malachy's Hill]]. She'd been at a governors' business on [[date:1|12 January]]. "[[parent:2|Gerardine]]," she said, "I shouldn't have heard what I heard, and I'll not carry it."

This is what she would not carry.

At the meeting, item 6, confidential. The principal, Mr [[professional:2|Padraig Boyle]], asked the governors to note that "the [[child:1|Tohill]] twins" might need to be "managed off the roll". ([[child:1|Caoimhe]] and [[child:2|Oisín]] aren't twins; they're eleven months apart. [[child:3|Niamh]]'s the eldest.) He read from an e-mail of [[professional:3|Conor Devenney]]'s, from the [[council:1|EA]]:

"[[professional:2|Padraig]], further to our chat with [[professional:4|Rhona]], if [[child:1|Caoimhe]] could be got to [[school:2|Whiterock Oaks]] before the statutory assessment then the cost doesn't arise. I've had a soft word with [[school:2|Whiterock]]. Mum needn't be troubled at this point. [[professional:3|CD]]"

[[professional:4|Rhona]] is [[professional:4|Rhona Semple]], a psychologist, and she works between three schools and the [[health:1|Royal]], where she'd met [[child:1|Caoimhe]] as an inpatient and where she was, I'd thought, on our side.

So [[professional:3|Devenney]] had a soft word with another school to take my daughter off their hands, and I was not to be troubled.

What I'd have you understand is the order of things. On [[date:2|17 November]] I was with [[professional:4|Rhona]], in tears, and she held my hand. On [[date:3|18 November]], according to the visitors' book, which [[professional:1|Assumpta]] looked at since she was there to lock up, [[professional:4|R. Semple]] and [[professional:3|C. Devenney]] both signed in at 3.40 and out at 5.15. On [[date:4|19 November]] [[professional:2|Boyle]] told my husband [[parent:1|Eugene]] at the gate that he'd "great hopes for [[child:1|Caoimhe]] here".

I didn't shout. I wrote to Mr [[professional:2|Boyle]]:

"Dear [[professional:2|Padraig]], you've known me since I was in P1 with your sister. Have you talked with [[professional:4|Rhona Semple]] and Mr [[professional:3|Devenney]] about moving [[child:1|Caoimhe]]? A yes or a no. [[parent:2|Gerardine]]."

It was six days. Then: "Dear Mrs [[parent:2|Tohill]], I'm unable to comment upon professional conversations."

Dear Mrs [[parent:2|Tohill]]! From [[professional:2|Podge Boyle]] who'd eaten at our table, who'd been sick in our bath at [[parent:1|Eugene]]'s fortieth.

I rang [[professional:4|Rhona]]. She told me, weeping again, I'd say that she meant it: "[[professional:3|Conor]] and [[professional:2|Padraig]] and I agreed a line, that the hospital would say she'd do better with a fresh start, and I was to find a reason." That was [[date:5|22 January]]. She'd found no reason. She'd written instead what was true, a longish report with the words "severe and enduring", and [[professional:3|Devenney]] had told her to hold it till the move was done.

It was [[child:2|Oisín]] who said the most sensible thing. He's nine, autistic as well, and deals in facts. "If she goes to [[school:2|Whiterock]], who'll walk me in?" So [[professional:2|Boyle]]'s sum had a remainder.

We aren't moving either of them. [[professional:4|Rhona]] has lodged her report, with all of the words in it. [[professional:3|Conor]] is "on other duties". [[professional:1|Assumpta]] has come off the board, of her own will, and brings communion to my mother ([[parent:3|Bríd]]) and never mentions it.

[[parent:1|Eugene]] thinks we should give all their names and our own. I say no to ours for the children's sakes. For theirs, I leave you to the law. But [[professional:4|Rhona]], treat her with some mercy. She did hold it; but she wrote it, too.

%% signature
Gerardine Tohill

