+++
id = "ee-059"
channel = "forum-post"
from_name = "hull_dad_of_twins"
from_addr = ""
subject = "Re: Anyone had OT leave numbers out?"
date = "2016-07-19T21:03:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She says if I put down how often he needs it I'll get a warning, it come round on an email from above, \"describe need, do not prescribe frequency\"."
+++
Aye. OT were sat in our kitchen, proper embarrassed. She says if I put down how often he needs it I'll get a warning, it come round on an email from above, "describe need, do not prescribe frequency". I said well how's anyone meant to know what he's getting then. She says that's the idea love. Everything else in her report were bang on, read it all through with us first. Hull, twins, age 6, and I'm still waiting on a blue badge while we're on.
