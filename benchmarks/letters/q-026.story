+++
id = "q-026"
channel = "email"
from_name = "SEND Enquiries"
from_addr = "send.enquiries@calderbeck.example.org"
subject = "Automatic reply: Chasing [[child:1|Ruby M]] - third time of asking"
date = "2021-12-22T16:31:00+00:00"
html = true
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your e-mail to the SEND Enquiries inbox at [[council:1|Cumbria County Council]]. This is an automated response and a member of the team will aim to reply within 15 working days.

The office is closed from Thursday [[date:1|23 December]] and reopens on Tuesday [[date:2|4th January 2022]]. [[professional:1|Heather Bland]] has now left the team; for families in [[place:1|Whitehaven]] and [[place:2|Workington]] please write to [[professional:2|Robin Postlethwaite]] ([[contact:1|robin.p@calderbeck.example.org]], [[contact:2|01632 960 552]]).

Please do not send personal information about a child by unencrypted e-mail. If you wish to make a request for records, use the online form. Requests are answered within one calendar month. If you believe that information held about you is incorrect you have the right to have it corrected.

Wishing all our families a peaceful Christmas.
