+++
id = "jd-035"
channel = "forum-post"
from_name = "fifer_no_flute"
from_addr = ""
subject = "[[council:1|fife]] - wtf"
date = "2021-10-07T19:36:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "skye's whole overdose, dates, what she took, everything, stapled intae her wee brother's review and he opened it."
+++
so [[child:1|caleb]] (14, asd, [[school:1|lomond braes academy]]) has a plan review, we get the paperwork n theres a letter in it frae [[health:1|stratheden camhs]] about HIS SISTER. [[child:2|skye]]'s whole overdose, dates, what she took, everything, stapled intae her wee brother's review and he opened it. Mrs [[professional:1|Imrie]] says "admin slip". the ed psych [[professional:2|Craig]] just went white. [[child:2|skye]]s no speaking tae anybody now. no even the dug. what do we dae?? [[place:1|cupar]] way if anyone kens a lawyer

