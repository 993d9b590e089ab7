+++
id = "kc-032"
channel = "email"
from_name = "Dr Sandeep Rai"
from_addr = "s.rai@example.co.uk"
subject = "[[child:1|Max]], [[council:1|Slough]], and a matter of nineteen hours"
date = "2012-07-03T22:10:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"We have been directed that OTs in the borough do not state hours. I tested the waters and was told in no uncertain terms.\""
[[evidence]]
category = "other-collusion"
quote = "She told Joy that the acting head of children's therapies, a Miss Hunt, and the SEN manager meet beforehand to agree what \"the multi-agency view\" shall be, and that reports are adjusted to fit."
+++
Dear colleagues (if I may),

I'm a consultant anaesthetist; I put people to sleep, and I've been told that my letters do as well. I'll be brief.

My elder son [[child:1|Manraj]], whom the whole world calls [[child:1|Max]], has a mitochondrial condition and an IQ, for what it's worth, off the top of the scale: "max marks", as his brother [[child:2|Sunny]] says with some bitterness. On a sunny day he can walk to the end of our road. On a bad one he can't lift a fork. He attends, or would, [[school:1|Upton Court Grange]].

The OT was [[professional:1|Cliff Waters]]. When we met him in [[health:1|Wexham Park]] in February he said, without my prompting, that [[child:1|Max]] would want at the very least nineteen hours. My wife [[parent:1|Joy]] wrote the figure on her hand. It isn't in the report. "A high level of support" is in the report. I wrote to him as one clinician to another. I hesitate to quote a man's private reply, but it was sent from a shared account, and here it is: "We have been directed that OTs in the borough do not state hours. I tested the waters and was told in no uncertain terms."

It felt like standing on a cliff.

The rest I had from Mrs [[professional:2|Constable]], who chaired the annual review, and who is as straight as any constable. She told [[parent:1|Joy]] that the acting head of children's therapies, a Miss [[professional:3|Hunt]], and the SEN manager meet beforehand to agree what "the multi-agency view" shall be, and that reports are adjusted to fit. I hunted for the name of that meeting for months. It's called "Calibration". In my trade one calibrates instruments.

[[child:2|Sunny]] is thirteen and will have this all to do again: he was diagnosed on [[date:1|14 June]]. There was no joy in our house that week except the one I'm married to.

Without names, please; I am known locally.

%% signature
Sandy Rai

