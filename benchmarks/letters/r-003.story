+++
id = "r-003"
channel = "forum-pm"
from_name = "muddywellies_81"
from_addr = ""
subject = "re your post"
date = "2016-10-04T22:48:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "emailed marks whole ep report to the wrong mark"
+++
hi saw your thread. confusing one but here goes. my son is [[child:1|mark]], his ta is [[professional:1|mark]], and the senco [[professional:2|jen]] emailed [[child:1|mark]]s whole ep report to the wrong [[parent:1|mark]], as in [[parent:1|mark hallam]] who is dad to [[child:2|evie]] in his class and coaches the under 9s at [[org:1|barrow rovers]]. he was lovely about it tbh, rang my oh [[parent:2|dean]] straight off and deleted it. [[professional:2|jen]] said no harm done as "its only [[parent:1|mark]]". this is [[school:1|fell view primary]], [[council:1|cumbria]]. report had my mental health stuff in. not ok is it? x
