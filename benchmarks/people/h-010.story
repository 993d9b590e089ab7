+++
id = "h-010"
channel = "forum-pm"
from_name = "biscuitmonitor"
from_addr = ""
subject = "[[council:1|Reading]]"
date = "2013-03-07T08:58:00+00:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Before we'd had any answer the LA rang its head, Sian, and asked her to write back that they \"couldn't meet need\". She told me so herself on the open morning, not knowing that I didn't know."
+++
Short because I'm on the train. DS, [[child:1|Miles]], is 10, his reading age is 6, and we live in [[council:1|Reading]] LA, yes I know, all the jokes have been made. We'd named [[school:1|Brock Barn]] in our preference. Before we'd had any answer the LA rang its head, [[professional:1|Sian]], and asked her to write back that they "couldn't meet need". She told me so herself on the open morning, not knowing that I didn't know. Miles of paperwork later he's there and he's loving it. Please leave us unnamed.

