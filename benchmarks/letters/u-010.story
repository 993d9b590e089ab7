+++
id = "u-010"
channel = "email"
from_name = "Sajid Mahmood-Ellis"
from_addr = "sajid@hollinworthtyres.example.com"
subject = "Automatic reply: Thank you for telling us about [[child:1|Haroon]]"
date = "2023-08-07T10:00:12+01:00"
html = true
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your email. I am on annual leave from [[date:1|5 August]] and back at my desk on Monday [[date:2|21/08/2023]]. I will not be checking messages.

For anything to do with orders or the [[place:1|Rochdale]] depot please contact [[professional:1|Lesley]] on [[contact:1|01632 960144]] or [[contact:2|accounts@hollinworthtyres.example.com]].

%% signature
Sajid Mahmood-Ellis
Branch Manager
Hollinworth Tyre & Exhaust Ltd

%% disclaimer
Hollinworth Tyre & Exhaust Ltd. Registered in England. This message may contain confidential information. If you are not the intended recipient please notify the sender.
