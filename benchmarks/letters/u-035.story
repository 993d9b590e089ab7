+++
id = "u-035"
channel = "forum-post"
from_name = "pastygirl_inexile"
from_addr = ""
subject = "Has anyone's OT been gagged??"
date = "2016-02-24T13:07:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "said her manager won't let them write hours any more"
+++
Yes, us. [[council:1|Wilts]]. DS1 (10, DCD + hypermobile) had his OT assessment in Oct, DD and DS2 in tow, DH on a late. Lovely woman, [[professional:1|Bethan]], spent 2 hrs with him at [[school:1|Paxcroft Rise]]. Report turns up: "would benefit from access to". FFS. I rang her, she said her manager won't let them write hours any more, "we've all been told". Told by who?? She wouldn't say.

Same as [[contact:1|Mumto3Monsters]] had upthread, hers was the [[health:1|Trowbridge clinic]] too. SENCo just shrugs. DS1 can't do up his flies IYSWIM and I've got a piece of paper saying "access to".
