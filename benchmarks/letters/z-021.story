+++
id = "z-021"
channel = "forum-pm"
from_name = "hwyaden_wyllt"
from_addr = ""
subject = "quick one from the north west of nowhere"
date = "2015-03-09T12:41:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "quantifying-forbidden", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "judge asks me about the wife's miscarriage. Health visitor's notes, in the council's bundle, no by-your-leave."
[[evidence]]
category = "quantifying-forbidden"
quote = "boss lets them use adjectives only"
[[evidence]]
category = "discussed-without-consent"
quote = "the caretaker asked how the big meeting about him went. What big meeting, says I."
+++
On my dinner so this'll be short. [[council:1|Gwynedd]], lad is [[child:1|Gwil]], 8, ASD.

- Found out when the caretaker asked how the big meeting about him went. What big meeting, says I. Head, SALT, LA, the lot, at [[school:1|Ysgol Penmorfa]], on our anniversary
- physio ([[professional:1|Nia]]) says boss lets them use adjectives only. Put "twice" in once and got a telling off
- SENTW last month: judge asks me about the wife's miscarriage. Health visitor's notes, in the council's bundle, no by-your-leave. Wife was sat there

Lost on two, won on one. Hooter's gone, ta ra
