+++
id = "e-002"
channel = "forum-pm"
from_name = "cwtchqueen_x"
from_addr = ""
subject = "re your thread"
date = "2016-10-03T23:31:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "nobody told me nobody asked me, I only found out cos the cleaner is my cousin Tash and she had to put the chairs out."
+++
Alright lovely, saw ur post bout meetings behind ur back. We had it with [[child:1|Kayden-Lee]]. School ([[school:1|Ysgol Pen-y-Darren Fach]] up by us in [[place:1|Treherbert]]) had a sit down on [[date:1|12 sept]] with [[council:1|RCT]], the paed Dr [[professional:1|Vaz]] no hang on she's just [[professional:1|Vaz]] on the letter, and some woman [[professional:2|Bronwen]] from behaviour support. nobody told me nobody asked me, I only found out cos the cleaner is my cousin [[parent:1|Tash]] and she had to put the chairs out. They talked about my meds an all. [[child:1|Kayd]] is 6!! What do I do with that? Can I ask for the notes

