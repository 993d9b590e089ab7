+++
id = "gg-062"
channel = "forum-pm"
from_name = "oh_for_sleep_Wrexham"
from_addr = ""
subject = "SAR"
date = "2021-09-08T01:17:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "The council's had a birthday last week, it's one."
+++
Cant sleep so answering you now. Yes I did one. School answered theirs perfectly, in a ring binder, with dividers. The council's had a birthday last week, it's one. I've rung every month, they know my voice, Gavin there says "it's with the team, lovely". My husband reckons Gavin is the team. No idea whats in it, probably nothing. They did show me all the reports at the time, that wasn't the problem. I only wanted to see who'd said he could manage without his helper. No names x
