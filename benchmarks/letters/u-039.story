+++
id = "u-039"
channel = "email"
from_name = "Róisín Devenney"
from_addr = "roisin.devenney@example.co.uk"
subject = "Automatic reply: Your stories - thank you"
date = "2024-08-05T09:00:31+01:00"
html = true
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your email. I am out of the office from Friday [[date:1|2nd August]] and will be back on [[date:2|19/08/2024]].

For anything to do with loans please contact [[professional:1|Ciarán O'Hagan]] ([[contact:1|ciaran.ohagan@example.co.uk]]) or ring the counter at [[org:1|Waterside & Glendermott Credit Union]] on [[contact:2|028 9649 6112]]. For complaints, [[professional:2|Hope McClintock]].

If you are ringing from [[school:1|Gaelscoil an Droichid]] or [[health:1|Altnagelvin]] about [[child:1|Dáithí]], please use my mobile, [[contact:3|07700 900871]], or get his daddy, [[parent:1|Eunan]], at home.

%% signature
Róisín

Róisín Devenney
Member Services Officer
Waterside & Glendermott Credit Union

%% disclaimer
This e-mail and any attachment are intended for the named addressee only. Authorised and regulated. If you have got this in error please tell us and delete it.
