+++
id = "cc-040"
channel = "forum-post"
from_name = "bus_stop_blues"
from_addr = ""
subject = "Transport refused"
date = "2018-08-24T16:16:00+01:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Vent. DD is 8, wheelchair, oxygen. School named in her EHCP is 6.2 miles away. LA has decided she's not entitled as there is "a suitable walking route with an accompanying adult". SIX MILES. With OXYGEN. Along the A-road with no pavement!!

Appealed stage 1, refused. Stage 2 panel: I went, I spoke, they were perfectly pleasant, one of them had clearly nodded off. They sent me a full decision with reasons numbered 1 to 9 and I'd have preferred fewer reasons and a bus. They'd got her condition right, her address right, the consultant's letter in front of them which I'd handed over myself.

So it's not like they hid anything. It's just a stupid, stupid decision. Starts back on the 4th and I've got DS at a different school the other direction at the same time, and I've a job I'm about to not have.

Blue badge renewal has been refused as well, different department, same week. I laughed at that one. IPSEA line's engaged. Anyone done judicial review? Anyone got a minibus?
