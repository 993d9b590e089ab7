+++
id = "jb-030"
channel = "email"
from_name = "Val Mortlock"
from_addr = "val.mortlock@example.co.uk"
subject = "foster child, [[council:1|Norfolk]]"
date = "2010-11-22T19:05:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She had him take out where he'd put that Skye shouldn't be moved school, he told my husband Ted that himself, out by the hens."
+++
You asked on the page for carers. We had a little maid placed with us in [[place:1|Swaffham]], [[child:1|Skye]], four year old, hardly a word. Ed psych [[professional:1|Clive Rix]] come and was good as gold. Then the placement officer ([[professional:2|Hayley]]) wanted to move her cheap to [[place:2|Thetford]]. She had him take out where he'd put that [[child:1|Skye]] shouldn't be moved school, he told my husband [[parent:1|Ted]] that himself, out by the hens. She went [[date:1|5th November]]. All that sky full of rockets and her in a strange bed. No names, we still foster.

%% signature
Val

