+++
id = "u-054"
channel = "email"
from_name = "Savita Lal"
from_addr = "savita@foleshillgreen.example.com"
subject = "Automatic reply: Thank you for writing to us"
date = "2025-08-06T09:00:12+01:00"
html = true
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your email. I am on annual leave from [[date:1|5 August]] and back at my desk on [[date:2|20/08/2025]].

For anything to do with [[health:1|Foleshill Green Dental]] please contact [[professional:1|Bev]] on [[contact:1|01632 960 771]] or [[contact:2|reception@foleshillgreen.example.com]]. Invoices should go to [[professional:2|Jagdeep]] at [[org:1|Hillfields Bookkeeping]].

If you are writing about [[child:1|Aarav]] please DON'T use this address as the whole front desk can see it. Use [[contact:3|savlal79@example.org]] or text me, [[contact:4|07700 900 865]].

%% signature
Savita
Practice Manager
%% disclaimer
Please consider the environment before printing this e-mail. The contents are confidential to the intended recipient.
