+++
id = "kg-046"
channel = "forum-post"
from_name = "lostinderby"
from_addr = ""
subject = "Re: SAR stories"
date = "2013-02-11T21:27:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "nothing in forty days, nothing at sixty, then a phone call from Tina Marsden to ask would I \"narrow it to the nice bits\"."
+++
Mine's short for once. [[child:1|Ffion]], 12, epilepsy and LD, [[school:1|Markeaton Edge]]. SAR to [[council:1|Derby City]] on [[date:1|1 October 2012]], to the [[health:1|Royal Derby]] same day. Hospital: 19 days, bound, with an index, from a Mr [[professional:1|Popplewell]]. Council: nothing in forty days, nothing at sixty, then a phone call from [[professional:2|Tina Marsden]] to ask would I "narrow it to the nice bits".

I asked for the horrible bits. I'm still waiting. Hubby ([[parent:1|Gaz]]) says frame [[professional:1|Popplewell]]'s index and send them a photo of it.

