+++
id = "ja-008"
channel = "forum-post"
from_name = "pitmansdaughter"
from_addr = ""
subject = "Information disclosure within the SEN system: your stories"
date = "2013-10-30T20:44:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "By half term the LA had held a whole \"consultation\" on Reuben with his head of year, Storey, and a learning support teacher, and we only heard of it because the report came back to us with their initials on."
+++
Right, wine in hand, here's mine. Names changed? No, I'm hopeless at that, so OP please do it for me.

DS2 is [[child:1|Reuben]], Y8, dyslexic and dyspraxic, bright as a button orally. [[council:1|Durham]]. We're out [[place:1|Crook]] way. His school is [[school:1|Bishop Cosin's]] and the SENCO there is a Mrs [[professional:1|Nattrass]], known to all the kids as [[professional:1|Nasty Natters]], which isn't kind but isn't wrong.

We paid for a private EP, [[professional:2|Amanda Thwaites-Bell]], because the LA one had a two-year list. £480, which was our holiday. I gave the school ONE copy, for [[professional:1|Nattrass]] only, and I wrote CONFIDENTIAL on it in green felt tip. You can guess. By half term the LA had held a whole "consultation" on [[child:1|Reuben]] with his head of year, [[professional:3|Storey]], and a learning support teacher, and we only heard of it because the report came back to us with their initials on. Green pen photocopies as grey, in case you wondered.

So I rang the council. Got passed to a [[professional:4|Keith]]. [[professional:4|Keith]] said consent is "implied by enrolment". Is it heck.

It gets better. Mr [[professional:3|Storey]] is married to DH's cousin [[parent:1|Julie]], so at Christmas dinner I had my son's reading age told to me over the sprouts. By the way it was the WRONG reading age as well. My dad got up and went to look at the leeks.

Wrote to the ICO on [[date:1|15th Jan]]. They were actually very nice. They said write to the school first. I'd written to the school first.

[[child:1|Reub]] found out in the end from a lad called [[child:2|Kieran]] in his form, whose mam does the photocopying.

