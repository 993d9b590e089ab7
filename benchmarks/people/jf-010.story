+++
id = "jf-010"
channel = "email"
from_name = "Marguerite Sealy"
from_addr = "m.sealy@example.org"
subject = "Automatic reply: Your stories, and what happens next"
date = "2021-08-16T09:00:04+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your message. I am on annual leave and back at my desk on [[date:1|6 September]]. If it is about [[child:1|Jerome]]'s hearing please speak to [[professional:1|Adunni]], who has the bundle, on [[contact:1|01632 960274]] or [[contact:2|adunni@advice.example.org]]. For anything to do with the parents' evening in [[place:1|Lewisham]], [[parent:1|Cliff]] is doing the chairs. Anything from [[council:1|Lewisham]] marked urgent: [[professional:2|Pargeter]], please.

%% signature
Marguerite Sealy
Family Advice Worker

%% disclaimer
This message is intended for the named recipient only. If you have received it in error please delete it.

