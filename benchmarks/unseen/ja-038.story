+++
id = "ja-038"
channel = "email"
from_name = "M Cutts"
from_addr = "m.cutts@example.com"
subject = "please dont use"
date = "2013-09-12T18:02:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
I sent you something on [[date:1|27 August]] about my son [[child:1|Ryan]] and [[council:1|Rotherham]]. Please take it out and don't use any of it. We've been offered the place at [[school:1|Canklow Woods]] and my husband [[parent:1|Gaz]] thinks that it could muck things up. Mrs [[professional:1|Womersley]] has been really helpful and she'd know it was us straight off. Sorry for messing you about

%% signature
Mel

