+++
id = "ja-018"
channel = "forum-post"
from_name = "Godivas_horse"
from_addr = ""
subject = "Information disclosure within the SEN system: your stories"
date = "2013-06-11T07:58:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "They refused point blank to tell me why panel turned down 1:1 for DD (Ivy, nearly 5), the officer Selwyn just kept saying \"criteria\"."
+++
Marking place to read later but quickly, [[council:1|Coventry]] here. They refused point blank to tell me why panel turned down 1:1 for DD ([[child:1|Ivy]], nearly 5), the officer [[professional:1|Selwyn]] just kept saying "criteria". What criteria?? Her preschool keyworker [[professional:2|Bozena]] has a one-inch file of incidents. Her consultant at [[health:1|UHCW]] was so cross that he rang them himself and [[professional:1|Selwyn]] told HIM it was confidential. About his own patient! Off to do the school run, [[child:1|Ivy]] has hidden one shoe again.

