+++
id = "gg-030"
channel = "forum-pm"
from_name = "tiredbutok_Barnsley"
from_addr = ""
subject = "pm as promised"
date = "2010-10-12T22:31:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "then the lady in the canteen says to my mam there'd been a feller in from the town hall behind everyone's back telling them what our Jake would cost and to keep the door shut."
+++
hiya you asked me to say more. it was Greenacre Road we wanted, they said yes at the visit, our EP set the visit up and was with us so no secret in that. then the lady in the canteen says to my mam there'd been a feller in from the town hall behind everyone's back telling them what our Jake would cost and to keep the door shut. hes in a standing frame, hes no trouble, they've even got the lift. letter came that friday, no place. head wouldnt look at me at the gate. thats all i know really, keep my name out x
