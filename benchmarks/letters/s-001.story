+++
id = "s-001"
channel = "email"
from_name = "kayleigh m"
from_addr = "kayleighm.x@example.com"
subject = "meetin about my son"
date = "2014-03-19T16:02:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "nobody invited me nobody asked me nobody even told me after"
+++
hi saw your thing on facebook. my son [[child:1|tyler-james]] hes 7 and got asd. went to get him from [[school:1|st alkeldas]] and the TA goes oh good meeting yesterday?? WHAT MEETING. turns out mrs [[professional:1|pritchard]] the senco, some woman from outreach called [[professional:2|bev]] and a man from the council sat there a hour talking about [[child:1|tj]] going part time. nobody invited me nobody asked me nobody even told me after. i live at the bottom of [[place:1|bank top lane]] i cud of been there in 2 mins. mrs [[professional:1|pritchet]] says it was just professionals having a chat. a chat!! about MY son

%% signature
kayleigh x

Sent from my Samsung Galaxy
