+++
id = "h-031"
channel = "forum-pm"
from_name = "secondhandsaxophone"
from_addr = ""
subject = "re your request"
date = "2015-10-01T10:10:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "Our appeal bundle from Solihull had my daughter's therapy diary in it, the actual pages, photocopied with the stickers on. She's 15 and she'd lent it to her counsellor, Bex, and neither she nor I ever agreed to a tribunal seeing it."
+++
Only one thing to tell. Our appeal bundle from [[council:1|Solihull]] had my daughter's therapy diary in it, the actual pages, photocopied with the stickers on. She's 15 and she'd lent it to her counsellor, [[professional:1|Bex]], and neither she nor I ever agreed to a tribunal seeing it. I've had an apology from [[professional:1|Bex]]'s boss at [[org:1|Lantern Young People]]. [[child:1|Amber]] hasn't written a word since. You can use it, no names. If I'm honest I'd rather you did, as nobody else is going to print it.

