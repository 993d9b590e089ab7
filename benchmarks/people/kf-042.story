+++
id = "kf-042"
channel = "forum-post"
from_name = "pinkwafer_aunt"
from_addr = ""
subject = "Re: a wider pattern?"
date = "2020-02-11T19:38:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Reading down this thread it strikes me that it's never the famous ones, the directors, who do the leaking. It's a [[professional:1|Gavin]] or a [[professional:2|Lynne]], on a Friday, with four of these to get out. My nephew [[child:1|Rafferty]]'s lot in [[council:1|Brighton & Hove]] weren't villains, they were knackered. My sister [[parent:1|Jude]] disagrees with me strongly and she's the one with the child, so weight that as you like. But fix the system and you would not need to hang the [[professional:1|Gavin]]s.

