+++
id = "zb-001"
channel = "forum-post"
from_name = "pa_geddes_no_the_singer"
from_addr = ""
subject = "who else reads it before you do"
date = "2016-06-14T22:41:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "By the time ours came through the letterbox on 9 June the heidie had already built his new timetable out of hers"
[[evidence]]
category = "no-chance-to-correct"
quote = "I asked where you send your comments. \"It's final, Mr Geddes. Final means final.\""
+++
Dad here, [[place:1|Kirkcaldy]]. Short and not very sweet.

Ed psych came to see my lad [[child:1|Fraser]] at [[school:1|Lochgelly Road Primary]] in April. Nice enough big fella, [[professional:1|Sandy Imrie]]. By the time ours came through the letterbox on [[date:1|9 June]] the heidie had already built his new timetable out of hers, and the classroom assistant was telling me which page was "the good page".

I'd a few points to make on how he'd put things. Nothing wild. I asked where you send your comments. "It's final, Mr [[parent:1|Geddes]]. Final means final."

So that's that. [[child:1|Fraser]] is on a waiting list for the sensory room as well, eighteen months and counting, but I know that's just cuts and no what you're collecting.
