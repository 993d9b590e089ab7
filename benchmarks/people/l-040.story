+++
id = "l-040"
channel = "email"
from_name = ""
from_addr = "t.hoole@example.com"
subject = "[[council:1|cwac]]"
date = "2024-06-03T07:58:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "what i got yesterday was 40 pages, 31 of them solid black, incl. my own emails to pippa grace"
+++
[[org:1|chester zoo]] have a better file on their okapi than [[council:1|cheshire west]] have on [[child:1|jude]]. sar went in [[date:1|2 jan]]. what i got yesterday was 40 pages, 31 of them solid black, incl. my own emails to [[professional:1|pippa grace]]. grace period over, [[professional:1|pippa]]. school = [[school:1|hoole brook]] in [[place:1|hoole]] (my surname as well, before you ask). [[health:1|countess of chester]] sent theirs in a week

