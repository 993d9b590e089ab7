+++
id = "o-028"
channel = "email"
from_name = "Dan"
from_addr = "dan.ollerenshaw@example.com"
subject = "they had it before me"
date = "2018-07-12T19:04:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "three weeks later his teacher mr aziz starts telling me at home time what it says, and i havent had it."
+++
alright, my little un [[child:1|theo]] is at [[school:1|clowes street primary]] in [[place:1|gorton]]. had a speech therapy assessment in april with [[professional:1|bridie hanlon]] at the health centre. three weeks later his teacher mr [[professional:2|aziz]] starts telling me at home time what it says, and i havent had it. school had it, [[council:1|manchester]] had it, his mum [[parent:1|gemma]] had it (we're split up), his mums new fella had it. rang [[professional:1|bridie]] and she said i wasnt down as next of kin. i have [[child:1|theo]] four nights a week. [[child:1|teo]] they put on the envelope when it did come
