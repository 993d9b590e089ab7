+++
id = "jb-021"
channel = "email"
from_name = "Yannick Delacroix-Moyo"
from_addr = "y.delacroixmoyo@calderfield.example.org"
subject = "Automatic reply: your story - we'd like to check two details"
date = "2019-08-05T07:00:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thanks for your email. I'm out of the office until Tuesday [[date:1|27 August]] with no signal and, [[child:1|Thea]] willing, no phone.

Anything urgent about the summer playscheme should go to [[professional:1|Ros Whitlock]] on [[contact:1|01632 960 338]]. For the [[place:1|Kendal]] group please contact [[contact:2|carers@calderfield.example.org]]. Safeguarding concerns: ring [[council:1|Cumbria County Council]], not us.

I'll read everything else when I'm back.

%% signature
Yannick Delacroix-Moyo
Family Link Worker, Calderfield Carers' Trust

%% disclaimer
Calderfield Carers' Trust is a registered charity. E-mails may be monitored.

