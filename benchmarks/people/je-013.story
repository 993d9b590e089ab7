+++
id = "je-013"
channel = "forum-post"
from_name = "pebbledashed_mum"
from_addr = ""
subject = "Re: They've all got the report except me"
date = "2017-03-29T22:22:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "It had gone in the governors' pack, all eleven pages of it, a week before it came to us."
+++
Hold my wine.

Ours: DD ([[child:1|Esme]], now 8) assessed by a very glamorous lady in [[place:1|Penryn]] who said call me [[professional:1|Tamsin]]. Three weeks, nothing. Fine. Then at swimming [[parent:1|Jowan]], whose little one is in the same lane, goes "I'd never have thought it was ADHD, she seems so chilled." WHAT ADHD, [[parent:1|Jowan]]?!

He's on the governors. It had gone in the governors' pack, all eleven pages of it, a week before it came to us. I'm told [[professional:2|Morwenna]] photocopied it, because she photocopies whatever's in the tray, and that the tray belongs to [[professional:3|Piers]], and [[professional:3|Piers]] of course is new and "still finding his feet". He's the one with the parking space. You know.

[[parent:2|Denzil]] (not DH, we never got round to it, but 14 years and counting) went up to [[school:1|Carn Vean]] and had it out with him. Governors had to hand them all back. One had been left on the number 2 bus to [[place:2|Penzance]].

And [[council:1|Cornwall]]'s data protection lady [[professional:4|Sandra]]? "Not a reportable breach as all recipients were trusted persons." Trusted by who!

Don't use my username pls, or [[child:1|Esme]]'s name, I'll deny everything.

