+++
id = "ja-012"
channel = "email"
from_name = "Rosalie Minchin"
from_addr = "r.minchin@example.org"
subject = "Automatic reply: Thank you for your story"
date = "2017-12-22T16:03:00+00:00"
html = true
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your message. I am out of the office until the first week of January with very little signal. If it concerns [[school:1|Tamworth Road Pre-School]] please ring [[professional:1|Glenys]] on [[contact:1|01632 960 471]]; for anything about [[child:1|Barnaby]]'s transport please speak to my husband [[parent:1|Duncan]] at [[contact:2|duncan.minchin@example.org]]. Happy Christmas!

%% signature
Rosalie Minchin
Bookkeeper

%% disclaimer
This message may contain confidential material. If you are not the intended recipient please delete it.

