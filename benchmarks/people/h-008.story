+++
id = "h-008"
channel = "email"
from_name = "Rhodri Mabbutt"
from_addr = "rhodri.mabbutt@example.co.uk"
subject = "[[council:1|RCT]] and the brown envelope"
date = "2018-10-25T22:48:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling"]
consent = "named"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "They had a month, mun. I had an \"acknowledgement\" in week nine and the bundle in week nineteen, with the whole of 2016 missing out of it."
[[evidence]]
category = "insecure-handling"
quote = "It wasn't posted to us at all, it went to number 14 Heol y Gelynnen, and we're at 41, and Dai Post had already pushed it through."
+++
Noswaith dda,

Subject access request to [[council:1|Rhondda Cynon Taf]], sent by me on [[date:1|31 May 2018]], about my daughter [[child:1|Lowri Haf]]. She's 14, she's got a visual impairment and she's sharper than any of us.

They had a month, mun. I had an "acknowledgement" in week nine and the bundle in week nineteen, with the whole of 2016 missing out of it. 2016 being the year they took away her VI teacher. Handy.

But it's how it came that I'm writing about. It wasn't posted to us at all, it went to number 14 [[place:1|Heol y Gelynnen]], and we're at 41, and [[parent:1|Dai Post]] had already pushed it through. Mrs [[parent:2|Pugh]] at 14 is 88. She opened it, saw a photo of the back of [[child:1|Lowri]]'s eye and thought it was something off the hospital for her. Rang her son in [[place:2|Swansea]] in tears. So now the [[parent:2|Pugh]]s know everything about my girl's retinas and I've had to have a cup of tea over it.

I rang [[professional:1|Delyth Rosser]], the information officer. Fair play to her, she was mortified. She said somebody had typed it from a sticky note.

I'm happy for you to put my name to it and hers too, we talked it over, she says "go for it, Dad, but say that I'm not a victim". So: [[child:1|Lowri]] is not a victim. She's doing her Grade 6 cello and she wants her 2016 back.

%% signature
Hwyl,
Rhodri

