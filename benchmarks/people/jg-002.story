+++
id = "jg-002"
channel = "forum-post"
from_name = "kettleon_again"
from_addr = ""
subject = "Tribunal bundle - has this happened to anyone?"
date = "2016-10-04T21:15:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "Page 212 onwards is Idris's entire counselling file from Llwybr Cwm, which neither he nor I ever agreed could go to the Tribunal."
+++
Long day so forgive typos. DS1 ([[child:1|Idris]], 11) is at [[school:1|Penllwyn]] now, was at [[school:2|Ysgol Bryn Hedydd]] until July. Appeal against [[council:1|RCT]] due in November.

Bundle came. Page 212 onwards is [[child:1|Idris]]'s entire counselling file from [[org:1|Llwybr Cwm]], which neither he nor I ever agreed could go to the Tribunal. There are things in there he said about his dad ([[parent:1|Gethin]]) and about [[child:2|Mali]], his little sister, that I had never heard before, and which [[professional:1|Rhodri Pask]] at the council and some barrister have presumably read over their sandwiches.

His counsellor, [[professional:2|Non]], was in bits on the phone. She gave it to the inclusion teacher at [[school:2|Bryn Hedydd]], a Mrs [[professional:3|Treharne]], for safeguarding and nothing else. [[professional:3|Treharne]] says she "popped it on the shared drive". Well.

Can it be got OUT again? [[child:1|Idris]] has stopped talking to [[professional:2|Non]] and who can blame him.

