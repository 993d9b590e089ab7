+++
id = "zb-013"
channel = "forum-post"
from_name = "strabanestag"
from_addr = ""
subject = "getting the door shut before you knock"
date = "2009-10-21T22:19:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "She'd rung ahead to the both of them to tell them they'd be as well to be full, and not a word of it to us."
[[evidence]]
category = "false-information"
quote = "The form says \"absconds daily\". He absconded once, in P2, after an ice cream van."
+++
Da of [[child:1|Cahal]], 11, [[place:1|Strabane]]. We'd picked two big schools to look round, [[school:1|St Eugene's]] and the [[school:2|Mourne Valley]]. Went to the first with my good shoes on. The vice principal goes red and says he thought we'd been told there'd be no place.

There'd been a call. The adviser, [[professional:1|Philomena Devenney]]. She'd rung ahead to the both of them to tell them they'd be as well to be full, and not a word of it to us.

Then I seen his transfer form. The form says "absconds daily". He absconded once, in P2, after an ice cream van.

I got him a 99 for the trouble that day and I'd get him another.

Not looking sympathy. Just write it down somewhere.
