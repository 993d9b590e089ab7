+++
id = "je-024"
channel = "email"
from_name = "Wendy Garside"
from_addr = "w.garside@example.org"
subject = "Automatic reply: Your story"
date = "2017-07-05T10:10:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your email. I'm on leave until [[date:1|17 July]]. For transport, [[professional:1|Mo]] has my diary; for anything about the holiday scheme ring [[professional:2|Angharad]] on [[contact:1|01632 960118]]. If it's about [[child:1|Toby]]'s funeral collection, [[parent:1|Linda]] has the tin.

%% signature
Wendy

