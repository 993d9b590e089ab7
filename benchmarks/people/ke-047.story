+++
id = "ke-047"
channel = "email"
from_name = "Nigel & Sue Trubshaw"
from_addr = "trubshaws@example.co.uk"
subject = "[[child:1|Kit Trubshaw]] - [[council:1|Dudley MBC]]"
date = "2013-07-19T16:22:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Haden told us to our faces that Farmer had asked her to change it and, when she wouldn't, her manager had done it."
+++
Dear Campaign

Our [[child:1|Kit]] (that's [[child:1|Christopher]], but only when he's in trouble) goes to [[school:1|Wren's Nest Lane]] in [[place:1|Sedgley]]. He has muscular dystrophy. So had his uncle, my brother [[parent:1|Ray]], who died at 24 in a school for the "delicate", and I swore it'd be different for ours.

It was, too, as long as we had [[professional:1|Jas]]. She did his stretches, she did his toilet, she took him up the castle on her back for the Y4 trip. Then they costed her. That's the word. A chap in a lanyard, [[professional:2|Lee Farmer]], came and followed her round with a stopwatch for two days while [[child:1|Kit]] was trying to go to the lav.

[[parent:2|Sue]] rang up. She got [[professional:3|Mo]], [[professional:4|Pardeep]], then [[professional:3|Mo]] again. We were told the physio, Mrs [[professional:5|Haden]], at [[health:1|Russells Hall]], would be sending something in. She did. And we've seen it, because she posted us our own copy in her own envelope, with a stamp on, and a note, "You ought to have this before they do anything with it." 32.5 hours it says. Three days later the official one turns up and it says "adult support as available".

[[professional:5|Haden]] told us to our faces that [[professional:2|Farmer]] had asked her to change it and, when she wouldn't, her manager had done it. She's sixty-three. "What'll they do, love," she said, "sack me?"

Nothing's settled. [[professional:1|Jas]] is down to mornings. In the afternoons [[child:2|Harvey]] and [[child:3|Mohammed-Ali]] from his class take turns, at nine years old.

Happy for you to use it, not our names. [[professional:5|Haden]] says use hers, but we think not till she's got her pension.

%% signature
Nige and Sue

