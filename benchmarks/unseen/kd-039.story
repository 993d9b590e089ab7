+++
id = "kd-039"
channel = "forum-post"
from_name = "doublebuggydoom"
from_addr = ""
subject = "[[council:1|Leeds]], school told no"
date = "2014-01-21T22:22:00+00:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "We'd been offered a September place for DD (Amelie, 4, spina bifida) at Meanwood Beck, then the SEN officer, Garry Teale, rang the head and talked her out of it before he'd said a word to us."
+++
Can I add ours. We'd been offered a September place for DD ([[child:1|Amelie]], 4, spina bifida) at [[school:1|Meanwood Beck]], then the SEN officer, [[professional:1|Garry Teale]], rang the head and talked her out of it before he'd said a word to us. Said the building "wasn't suitable". It's all on one floor!! It's a bungalow with a bell! Head's [[professional:2|Fi Lister]], who cried. Now we're offered one in [[place:1|Otley]] with, I kid you not, stairs.

