+++
id = "t-029"
channel = "email"
from_name = "Dawn Pettican"
from_addr = "dawnp@example.com"
subject = "Timeline"
date = "2014-07-19T14:22:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "access-denied", "false-information", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Kwame told me report \"went Thursday\". To whom? To Mistley Quay and Essex."
[[evidence]]
category = "access-denied"
quote = "Won't let me read it as it's \"addressed to Mrs Dunningham\"."
[[evidence]]
category = "false-information"
quote = "Page 2 says he was born at Colchester General at 31 weeks. He was born in the car park at Broomfield and he was eleven days late."
[[evidence]]
category = "insecure-handling"
quote = "Page 3 isn't even him, it's a Calum Ferris, one L."
+++
[[date:1|09/01/13]] [[professional:1|Fran]] at [[health:1|Gainsborough Wing]] sees [[child:1|Callum]], twenty minutes, says she'll write.

[[date:2|22/01/13]] Nothing. Rang. On leave. [[professional:2|Kwame]] told me report "went Thursday". To whom? To [[school:1|Mistley Quay]] and [[council:1|Essex]].

[[date:3|23/01/13]] Asked at the school office. [[professional:3|Jan]] has it in her tray. Won't let me read it as it's "addressed to Mrs [[professional:4|Dunningham]]".

Same week. [[parent:1|Terry]] goes in wearing his work boots. [[professional:3|Jan]] photocopies it.

That night. Page 2 says he was born at [[health:2|Colchester General]] at 31 weeks. He was born in the car park at [[health:3|Broomfield]] and he was eleven days late. Page 3 isn't even him, it's a [[child:2|Calum Ferris]], one L. We know the family, they're in [[place:1|Lawford]]. So I know all about him now and presumably [[parent:2|Stacey]] knows all about mine.

[[date:6|11/3/13]] [[council:1|Essex]] turn us down, quoting page 3.

Next day. I cried in the [[org:1|Tendring Feeds]] car park.

[[date:8|30/4/13]] [[professional:2|Kwame]] rings back, off the record, from his own mobile. Says it was never checked.

May. [[professional:1|Fran]] has moved to [[place:2|Essex Road]], by the tube, so no comeback there.

That's it, that's the lot. Sorry it isn't written nicer.
