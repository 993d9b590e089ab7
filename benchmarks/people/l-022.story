+++
id = "l-022"
channel = "email"
from_name = "Temi Ogunleye"
from_addr = "temi.og@example.com"
subject = "[[council:1|Reading]] and reading ages"
date = "2018-04-16T08:25:00+01:00"
html = false
kind = "question"
categories = []
consent = "anonymised"
hold_until = ""
+++
Hi. My son [[child:1|Ire]] is 11 and his reading age is 6 and we live in [[place:1|Reading]], which his teacher [[professional:1|Cara]] at [[school:1|Whitley Brook]] finds funnier than I do. [[council:1|Reading]] (run by [[org:1|Brighter Futures]], I think, not [[council:1|RBC]] itself?) have told [[health:1|Royal Berks]] they can't send its report to me, only to them. Is that right? [[council:2|Wokingham]] send my sister hers for [[child:2|Tolu]] the same week.

%% signature
Temi
Sent from Yahoo Mail on Android

