+++
id = "u-028"
channel = "email"
from_name = "Asha Ramdeen"
from_addr = "asha.ramdeen@swalefreight.example.com"
subject = "Automatic reply: Your story and next steps"
date = "2015-05-21T09:00:00+01:00"
html = true
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your email. I am out of the office from Thursday [[date:1|21 May]] and back on [[date:2|02/06/15]] with no access to messages.

Payroll queries: [[professional:1|Duncan Ferris]], [[contact:1|d.ferris@swalefreight.example.com]] or [[contact:2|01632 960 702]] ext 4.
Driver hours: ask for [[professional:2|Sunny]] at the [[place:1|Sheerness]] yard.

If you are calling from [[school:1|Rowan Tree]] or the [[council:1|KCC]] transport team about [[child:1|Reuben]], please ring my mum [[parent:1|Indra]] on [[contact:3|07700 900 336]] straight away.

%% signature
Asha Ramdeen ACIPP
Payroll Manager
Swale Freight Ltd

%% disclaimer
Swale Freight Ltd. Registered in England. This message is intended for the addressee only. If you are not the addressee please delete it and tell the sender.
