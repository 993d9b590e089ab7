+++
id = "h-007"
channel = "email"
from_name = "Ceri Lloyd-Parry"
from_addr = "ceri.lp@example.org"
subject = "Automatic reply: Thank you for your story"
date = "2015-08-03T06:00:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Diolch am eich neges / Thank you for your message.

I am on annual leave and will not be reading e-mail until Monday [[date:1|17 August]]. For anything urgent to do with the [[school:1|Ysgol Glan-y-Nant]] parents' group, please contact [[parent:1|Mared]] on [[contact:1|01632 960 447]] or [[contact:2|mared@glanynant-rhieni.example.org]].

%% signature
Ceri

