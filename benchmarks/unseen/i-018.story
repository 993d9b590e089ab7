+++
id = "i-018"
channel = "email"
from_name = "Caoimhe Devlin"
from_addr = "cdevlin@example.com"
subject = "[[council:1|WELB]]"
date = "2014-10-29T18:20:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She was told by her line manager not to be putting any figures in her advice to the Board because the Western Board had asked the Western Trust for \"needs only\"."
+++
Hello there, writing to you from [[place:1|Strabane]]. My wee fella [[child:1|Oisín]] is 7 with cerebral palsy. His physio Mrs [[professional:1|Thelma Rankin]] had him down for four blocks a year. She was told by her line manager not to be putting any figures in her advice to the Board because the [[council:1|Western Board]] had asked the [[health:1|Western Trust]] for "needs only". She told me this herself outside [[health:2|Altnagelvin]] and she was near in tears, 34 years at it. So the statement says physiotherapy "as appropriate". He's had one block since. [[child:1|Oisin]]'s daddy says to tell you it's a disgrace.

%% signature
Caoimhe

