+++
id = "kf-020"
channel = "email"
from_name = "Marlene Beckford"
from_addr = "marlene.b@example.org"
subject = "Automatic reply: Your letter about [[child:1|J]]"
date = "2019-08-05T09:00:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your email. I am on annual leave until Monday [[date:1|19th August]] with limited signal.

For anything about the children in my care please ring our supervising social worker, [[professional:1|Thandeka]], at [[org:1|Harbour Lights Fostering]] ([[contact:1|01632 960 119]]). If it's about [[child:1|J]]'s move to The [[school:1|Larches]] contact [[professional:2|Pell]] at [[council:1|Southwark]] direct, not me, as I no longer have the file.

%% signature
Marlene

