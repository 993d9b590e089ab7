+++
id = "l-053"
channel = "forum-post"
from_name = "peatreek"
from_addr = ""
subject = "[[child:1|Lewis]] from [[place:1|Harris]]"
date = "2012-02-16T23:44:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "CnES has it on file that he \"has acquired speech\", he has one word, it's ferry."
+++
Yes, [[child:1|Lewis]] lives on [[place:1|Harris]], and his cousin [[child:2|Harris]] lives in [[place:2|Lewis]]; ha ha, heard it. The [[council:1|Comhairle]] (that's [[council:1|Comhairle nan Eilean Siar]], the council, for you in the south) told [[school:1|Sgoil Losgaintir]] to drop his signing hours. [[health:1|Western Isles Hospital]] backed us. [[council:1|CnES]] has it on file that he "has acquired speech", he has one word, it's ferry. [[professional:1|Dolina]] in [[place:3|Tarbert]] has written, I've written, the minister's written, and in [[place:4|Stornoway]] it'll all be under a teapot.

