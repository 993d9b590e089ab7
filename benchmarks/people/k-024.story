+++
id = "k-024"
channel = "email"
from_name = "SEND Team South"
from_addr = "send.south@example.org"
subject = "Automatic reply: [[child:1|Teddy]]'s final plan"
date = "2018-08-01T10:00:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your email. I am now on leave and, from [[date:1|3 September]], will be [[professional:1|Beth Sharman]] (formerly [[professional:1|Lyle]]), so please don't be alarmed by the new address: [[contact:1|beth.sharman@example.org]].

In my absence [[professional:2|Jas]] will cover families A to K, and [[professional:3|Micky]] L to Z. If you have a tribunal date please mark it URGENT for Mrs [[professional:4|Abara]]. The team has moved to [[place:1|Castle Park, Cambridge]].

[[council:1|Cambridgeshire County Council]] aims to reply in 15 working days.

%% disclaimer
The information in this email could be confidential and legally privileged. It is intended solely for the addressee.

