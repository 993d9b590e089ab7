+++
id = "e-007"
channel = "forum-post"
from_name = "BarnOwl_Altrincham"
from_addr = ""
subject = "Re: Re: who writes these reports"
date = "2013-04-11T13:05:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Can I play devil's advocate? I was a speech therapist at [[council:1|Trafford]] for nineteen years until I took the money in 2011. Most of us hated the template. My old manager, bless [[professional:1|Maureen Catterall]], used to say "put what the child needs, I'll have the row", and she did have the row, weekly. Then she retired to [[place:1|Anglesey]] and the rows stopped, and so did the honest reports. Blame the system not the girls. That's all. Back to my seedlings.

