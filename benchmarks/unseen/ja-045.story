+++
id = "ja-045"
channel = "email"
from_name = "Oliver Penrose-Lamb"
from_addr = "o.penroselamb@example.org"
subject = "Pro bono"
date = "2013-08-08T11:50:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear team,

I'm a barrister, lately at [[org:1|Kennet Chambers]] in [[place:1|Reading]], and do a fair amount of data protection. A client, Mrs [[parent:1|Idowu]], passed me your appeal. Should you want someone to look over what you mean to send to the Commissioner, my colleague [[professional:1|Thea Lindqvist]] and I could give you a couple of days in September without fee. My clerk is [[professional:2|Barry]], on [[contact:1|01632 960 230]], and he'll find a slot.

%% signature
Oliver Penrose-Lamb

