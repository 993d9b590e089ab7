+++
id = "k-032"
channel = "email"
from_name = "Bev Machin"
from_addr = "bevmachin@example.net"
subject = "bus"
date = "2015-01-29T09:55:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "what gets me is Trish was had in by Stoke and asked all sorts about what goes off at ours, is there a fella, who gets him dressed, and told not to mention it"
+++
Ay up. [[professional:1|Trish]] has sat next to him on that minibus four year and knows more about his fits than anybody with letters after their name. So what gets me is [[professional:1|Trish]] was had in by [[council:1|Stoke]] and asked all sorts about what goes off at ours, is there a fella, who gets him dressed, and told not to mention it. She mentioned it, she come straight round. [[parent:1|Daz]] was in the bath, so yes duck there's a fella. Mr [[professional:2|Wain]] at [[school:1|Etruria Vale]] reckons it were "a chat". [[child:1|Ellis]] wants to know is [[professional:1|Trish]] in trouble.

