+++
id = "m-034"
channel = "email"
from_name = "Harriet Bulkeley"
from_addr = "h.bulkeley@example.co.uk"
subject = "A boy on a border: [[child:1|Ptolemy]], [[council:1|Shropshire]], [[council:2|Powys]]"
date = "2016-09-05T10:14:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Two counties, three offices and a supply of strangers had read my son's report before his own bag came home."
[[evidence]]
category = "report-change-requested"
quote = "he wanted page four to come down to \"key points\", and said that if she didn't do it he'd have it done by whoever got her desk."
+++
I ought to apologise for the name before anything. [[child:1|Ptolemy]] was his father's idea. [[child:1|Tolly]], always; [[child:1|Toll]] to his brothers, [[child:2|Inigo]] and [[child:3|Kit]]. His medical records have at various times said [[child:1|Tolemy]], [[child:1|Ptolomy]] and, on one appointment card, [[child:1|Potty]].

He's nine, with a rare metabolic disorder and no speech. We live on a lane with [[place:1|Shropshire]] on the one verge and [[place:2|Powys]] on the other, and our front door, after a surveyor came with a theodolite, is in [[place:2|Powys]]. The school, [[school:1|Clun Bridge House]], isn't.

The dramatis personae will need patience.

[[professional:1|Rosemary Beddoes]], of [[council:2|Powys]], who writes "[[professional:1|R. Beddoes]] (Mrs)".
[[professional:2|Gethin]], of the same, who's her junior and rings from his car. [[professional:2|Gethin Vaughan-Parry]] in full, but I've never had it in full.
[[professional:3|Tristram Cole]], of [[council:1|Shropshire]]. [[professional:3|TC]] to himself.
[[professional:4|Lesley Onions]], SENCO at [[school:1|Clun Bridge]]. She'd like it known it's pronounced [[professional:4|O-nye-ons]].
Dr [[professional:5|Szymańska]], [[health:1|Royal Shrewsbury]]. The only one who has ever touched him. [[professional:5|Ewa]].
[[professional:6|Pam]], therapist, [[professional:6|P. Gittins]], retired in May.

The story is one fortnight, and it goes like this.

Mon [[date:1|6 June]]. [[professional:6|Pam Gittins]], with four days to go before her party, finishes [[child:1|Tolly]]'s report and e-mails it to [[professional:4|Lesley]] for me, as I'd no broadband.
Tues [[date:2|7 June]]. Mrs [[professional:4|Onions]] prints it and puts it in the book bag. The bag goes home on the wrong minibus. (It was found; it isn't the point.)
Weds [[date:3|8 June]]. [[professional:3|Cole]] e-mails it to [[professional:1|Beddoes]]. I know since I've that message:

"[[professional:1|Rosemary]]. Attached is [[professional:6|Pam]]'s on [[child:1|PB]]. I presume mother has seen it. Before it goes anywhere you may wish to look at p.4, as 1:1 throughout the day has cost implications for your side. [[professional:3|TC]]"

Thurs [[date:4|9 June]]. And hers: "[[professional:3|Tristram]], thank you, most helpful. [[professional:2|Gethin]] will speak to Mrs [[professional:6|Gittins]] before she goes. [[professional:1|RB]]"
Fri [[date:5|10 June]]. [[professional:6|Pam]]'s last day. [[professional:2|Gethin]] rings her from his car, in the middle of the cake.
Mon [[date:6|13 June]]. A new report, in [[professional:6|Pam]]'s name, with p.4 revised. One to one "at key points".
Tues [[date:7|14 June]]. The real one gets to me via a farmer in [[place:3|Bishop's Castle]], who'd found a book bag on the bus.

So I had both. Two counties, three offices and a supply of strangers had read my son's report before his own bag came home.

I rang [[professional:6|Pam]], who was in [[place:4|Barmouth]] by then. She told me what Mr [[professional:2|Vaughan-Parry]] had put to her, over the cake: he wanted page four to come down to "key points", and said that if she didn't do it he'd have it done by whoever got her desk. "I did it for him, in the car park, on my phone," she said. "I wanted to go home." I cannot find it in me to blame her. Thirty-eight years.

[[professional:5|Ewa Szymanska]] blames everybody. She's written three times to Mrs [[professional:1|Beddoes]], in purple ink, and we keep the copies in [[child:1|Tolly]]'s room because he likes the purple.

It's now September; he's had "key points" since the beginning of term. [[child:3|Kit]], who is five, has asked to be told what a key point is, so that he can watch for one.

Anonymous please: and a boy called [[child:1|Ptolemy]] on a county border isn't anonymous until he's a James from somewhere flat.

%% signature
Harriet Bulkeley
Upper Treverward

%% disclaimer
If you've received this in error it's because the broadband is back.

