+++
id = "m-028"
channel = "email"
from_name = "Petra K"
from_addr = "petra.kow@example.com"
subject = "please remove"
date = "2017-03-27T06:31:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Good morning, last week I sent you the story of [[child:1|Filip]] and [[child:2|Hanka]] and what Mrs [[professional:1|Lightfoot]] did. I take it back. [[professional:1|Bridget Lightfoot]] has been moved and the new one [[professional:2|Omar]] found [[child:1|Filip]] a place at [[school:1|Tern Valley]], and [[parent:1|Radek]] doesn't want to rock it. Don't print, don't keep. If [[professional:1|Lightfoot]] or [[council:1|Telford]] ever ask you never heard from us ok.

%% signature
Petra

