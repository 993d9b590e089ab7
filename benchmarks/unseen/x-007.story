+++
id = "x-007"
channel = "email"
from_name = "Abena Osei-Bonsu"
from_addr = "abena@bonsukitchen.example.com"
subject = "Automatic reply: Your account of [[child:1|Kwabena]]'s school move"
date = "2022-08-09T06:58:00+01:00"
html = true
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your email. I am on leave from [[date:1|6 August]] until Tuesday [[date:2|30 August 2022]] and will reply when I am back in [[place:1|Bletchley]].

For catering orders please contact my sister [[parent:2|Efua]] at [[org:1|Bonsu Kitchen]] on [[contact:1|01632 960113]] or [[contact:2|orders@bonsukitchen.example.com]].

If you are from [[council:1|Milton Keynes Council]] or [[school:1|Shenley Lodge]] and it is about [[child:1|Kwabena]], please ring his father [[parent:3|Kofi]] on [[contact:3|07700 900 624]]. Do not leave details on the shop answerphone.

%% signature
Kind regards
Abena

Abena Osei-Bonsu | Owner | Bonsu Kitchen

%% disclaimer
This message and any attachments are intended for the addressee only. If you have received it in error please tell the sender and delete it.
