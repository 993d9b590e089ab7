+++
id = "ja-033"
channel = "email"
from_name = "Saira"
from_addr = "saira.chaudhry88@example.com"
subject = "[[council:1|slough]] and the nursery"
date = "2018-06-01T06:48:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "they talked about whether i was depressed, in front of a room of parents, and put it in a report, and i was at work and knew nothing."
+++
hi i got ur email off [[parent:1|bushra]] from baby group. my daughter [[child:1|aleena]] 3 got refused assessment. before that the area senco [[professional:1|kirsten]] came to her nursery [[school:1|cippenham sprouts]] and sat with the manager [[professional:2|tina]] and my mother in law who was only there for pick up. they talked about whether i was depressed, in front of a room of parents, and put it in a report, and i was at work and knew nothing. i'm not even depressed i am tired. [[child:1|leena]] dont sleep. my gp Dr [[professional:3|Osborne]] at [[health:1|chalvey surgery]] wrote to say so but [[council:1|slough]] say they never got it

%% signature
saira x

