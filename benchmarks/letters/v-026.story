+++
id = "v-026"
channel = "email"
from_name = "Prendergast, Colette"
from_addr = "c.prendergast@brindlefoy.example.com"
subject = "Automatic reply: Your story and our next steps"
date = "2024-02-08T06:00:00+00:00"
html = true
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your email.

I am away from my desk from Monday [[date:1|5th February]] and due back [[date:2|19/02/2024]], as my daughter is having surgery at [[health:1|Alder Hey]]. I will not be picking up messages on the ward.

If it is about a completion please ring the [[org:1|Brindle & Foy]] office in [[place:1|Ormskirk]] on [[contact:1|01632 960777]] and ask for [[professional:1|Yusuf]], or write to [[contact:2|conveyancing@brindlefoy.example.com]].

If it's about [[child:1|Bea]] or school stuff, my mum [[parent:1|Pauline]] has my phone: [[contact:3|07700 900 090]].
%% signature
Colette
%% disclaimer
Brindle & Foy is authorised and regulated. We do not accept service by email. Beware of cyber crime: our bank details will not change.
