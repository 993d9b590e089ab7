+++
id = "kb-029"
channel = "forum-post"
from_name = "Pickle&Bean"
from_addr = ""
subject = "Draft plan came and it isn't him?"
date = "2016-09-03T09:47:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Whole of Section B is some other boy, one with a feeding tube, and it's gone out like that to school, nursery and the portage team."
+++
Opened it in Tesco car park. Three pages in it starts saying [[child:1|Harvey]]. Mine's [[child:2|Henry]]. Whole of Section B is some other boy, one with a feeding tube, and it's gone out like that to school, nursery and the portage team. [[council:1|Wokingham]] on the phone: "we use a template". [[professional:1|Sunita]] at his nursery ([[school:1|Little Loddons]]) said she'd had to ring up and ask when he'd had the op.

I've to go, he's eating the belt. Anybody else had this?

