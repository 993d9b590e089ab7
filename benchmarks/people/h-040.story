+++
id = "h-040"
channel = "forum-pm"
from_name = "ponyontheroof"
from_addr = ""
subject = "zoom"
date = "2020-12-01T21:26:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They were already in there, been at it since 3 without us: the head, CAMHS, and Lorna from Powys, going through whether I was \"the barrier\". Nobody had told us there was a first half."
+++
So [[child:1|Summer]]'s EHCP review was on Zoom, 4pm. We logged in early, 3.40. They were already in there, been at it since 3 without us: the head, CAMHS, and [[professional:1|Lorna]] from [[council:1|Powys]], going through whether I was "the barrier". Nobody had told us there was a first half. I sat with my camera off for six mins and listened. Then [[parent:1|Gethin]] sneezed. You've never seen people stop so quick. Worst summer, worst winter. That's it really.

