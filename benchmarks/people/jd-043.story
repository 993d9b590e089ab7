+++
id = "jd-043"
channel = "email"
from_name = "Kasia Wojcik"
from_addr = "kasia.w.scunny@example.com"
subject = "my sar"
date = "2015-10-02T17:56:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "i asked in march for everything about Oskar, they send in september a CD what is empty, i put in three computers."
+++
hi, writing from phone. [[council:1|north lincs]] lost my boys file. i asked in march for everything about [[child:1|Oskar]], they send in september a CD what is empty, i put in three computers. Mr [[professional:1|Tasker]] says is my computers. three?? [[child:1|Oskarek]] is 12 he has tourette, was in [[school:1|westcliff park]] now home. social worker [[professional:2|abi]] saw the cd also and laugh, sorry but she did. can you put story but not name, my husband [[parent:1|Marek]] he works for contractor of council. thx

