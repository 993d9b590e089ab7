+++
id = "n-008"
channel = "forum"
from_name = "SulkySalamander"
from_addr = ""
subject = "AIBU to think the LA shouldn't discuss my DD with her old school?"
date = "2014-03-10T21:14:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "There are 34 emails between Bev in the SEN team and St Swithun's AFTER she left."
+++
Long one, sorry. DD1 ([[child:1|M]], 11) left [[school:1|St Swithun's Juniors]] last July. She's now at the [[school:2|Oaks]] and doing fine, touch wood.

Last week I got a copy of her file under FOI (yes I know, SAR). There are 34 emails between [[professional:1|Bev]] in the SEN team and [[school:1|St Swithun's]] AFTER she left. One says "mum is a barrack room lawyer". One says "ask [[professional:2|Trudi]] whether [[child:1|M]] still wets". She is ELEVEN.

DH thinks I should let it go. [[contact:1|TwoShedsTwoKids]] upthread said the same happened in [[council:1|Hants]] and [[contact:2|lemonsherbet77]] had it in [[council:2|W Berks]]. So it's not just me?

The head at the old place (Mr [[professional:3|Dunwoody]]) won't speak to us. I rang [[contact:3|01632 960155]] three times.
