+++
id = "l-043"
channel = "forum-post"
from_name = "oatcake_ian"
from_addr = ""
subject = "Re: worst authority?"
date = "2021-09-27T22:15:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Used to be on [[council:1|Stoke]]'s schools forum so I'll say this. [[council:1|Stoke]] isn't evil, it's skint. [[council:2|Staffordshire]] is neither, it's just slow, and if you live in [[place:1|Newcastle-under-Lyme]] (ours, not the other one) or [[place:2|Kidsgrove]] you'll grow old at [[school:1|Bathpool Bank]] waiting for [[place:3|Stafford]] to ring. In [[place:4|Burslem]] you get a no the same week. I've known [[professional:1|Anita Clowes]] at [[org:1|Potteries SEND Circle]] wring a yes from both on one afternoon; ask for her.

