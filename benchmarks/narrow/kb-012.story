+++
id = "kb-012"
channel = "email"
from_name = "Prentice, Gail"
from_addr = "gail.prentice@example.org"
subject = "Automatic reply: Your story"
date = "2014-07-07T11:11:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your message. I am on leave until Monday [[date:1|21 July]] with no access to e-mail. For anything urgent about placements please ring [[professional:1|Sunil Rao]] on [[contact:1|01632 960155 x 4471]] or write to [[contact:2|sen-duty@example.org]]. Calls about [[school:1|Larkrise House]] go to the bursar, [[professional:2|Philippa]], [[contact:3|(01632) 960 156]].

%% disclaimer
This message is intended for the addressee only. Any views are those of the sender.

