+++
id = "j-005"
channel = "email"
from_name = "Bronagh Heaslip"
from_addr = "bheaslip@example.org.uk"
subject = "Automatic reply: Your story and how we would use it"
date = "2023-08-02T09:14:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your message. I'm on annual leave until [[date:1|21 August]] and won't be looking at this inbox.

For anything about the summer scheme at [[org:1|Clogherbann Family Hub]] please contact [[professional:1|Jarlath]] on [[contact:1|01632 960377]] or [[contact:2|summer@clogherbann.example.org]]. If it concerns a child's transport, ring the [[council:1|Education Authority]] in [[place:1|Dungannon]] directly.

%% signature
Bronagh Heaslip
Family Support Co-ordinator

