+++
id = "jb-007"
channel = "email"
from_name = "Songül Aktaş"
from_addr = "songul.aktas@example.com"
subject = "[[council:1|Enfield]] - translator"
date = "2010-06-30T13:50:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They speak all about my boy, his toilet, his medicine, in front of her, nobody ask me before is it OK."
+++
Hello. My English is small, my niece [[parent:1|Derya]] is correct it. My son [[child:1|Yiğit]], 5 years, autism. In meeting at [[school:1|Bullsmoor Gate Primary]] the school brings for translator the cleaner, [[professional:1|Nurten]] hanım, she is neighbour of my mother-in-law. They speak all about my boy, his toilet, his medicine, in front of her, nobody ask me before is it OK. Same evening my mother-in-law in [[place:1|Edmonton]] telephone: why [[child:1|Yigit]] takes tablets? I did not tell family yet. Mrs [[professional:2|Beaumont]] says the proper translator is £60. Please no names.

%% signature
Songül

