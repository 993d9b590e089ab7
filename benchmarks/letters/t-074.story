+++
id = "t-074"
channel = "forum-post"
from_name = "evingtondad"
from_addr = ""
subject = "stapled to the wrong letter"
date = "2022-01-19T23:12:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "reports-circulated-unseen", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "behind it is stapled dhruvs whole ep report, 14 pages"
[[evidence]]
category = "reports-circulated-unseen"
quote = "then it turns out spinney had it since before diwali. bridge park plaza had it."
[[evidence]]
category = "access-denied"
quote = "a report i had asked for twice and been told wasnt finished"
+++
long time lurker first post, sorry no capitals, one thumb, other arm has a sleeping child on it

so [[child:1|dhruv]] is 8, asd, and his cousin [[child:2|kush]] is in the same class at [[school:1|spinney gardens]]. last week [[parent:2|hetal]] opens a letter from [[council:1|leicester city]] about [[child:2|kush]]s transport. only behind it is stapled [[child:1|dhruv]]s whole ep report, 14 pages, [[professional:1|farrow]]s signature at the bottom, a report i had asked for twice and been told wasnt finished

rang (ref [[id:1|LCC/SEN/20931]], not that it helped). got [[professional:2|tracey]]. she puts me on to [[professional:3|imran]]. [[professional:3|imran]] is only covering for [[professional:4|o'dowd]] and could i pop it back to city hall. pop it back!!

then it turns out [[school:1|spinney]] had it since before diwali. [[health:1|bridge park plaza]] had it. even [[org:1|belgrave wheels]], who do the minibus, had it "for the escort", and the escort is [[professional:5|nisha vaghela]], lovely woman, lives three doors up from us on [[place:1|wakerley street]] and she didnt ask to know any of that

my mum heard about his toileting from a lady at the mandir. she came home and sat in the car for ten minutes. [[parent:3|bhavesh]] thinks solicitor, i think whats the point

has anyone round [[place:2|leicester]] got anywhere?? [[contact:1|oadbymum3]] said on the other thread she had an apology out of [[council:2|leics county]] but theyre a different lot i know
