+++
id = "i-037"
channel = "email"
from_name = "dazb"
from_addr = "dazb.donny@example.com"
subject = "my lads report"
date = "2021-06-16T06:10:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "i got it off his footy coach who helps at hexthorpe vale, hed seen it, teachers had seen it, doncaster had it since feb, i got it may"
+++
alrite. am dyslexic so bare with. my lad [[child:1|reece]] is too but worse an hes got adhd. the ed sych come [[professional:1|gareth]] i fink an done a report in janury. i got it off his footy coach who helps at [[school:1|hexthorpe vale]], hed seen it, teachers had seen it, [[council:1|doncaster]] had it since feb, i got it may. his coach is [[professional:2|macca]] hes sound. i cant read it all myself so wife [[parent:1|kelly]] reads it me. it says dad "not engaged". i cant read the letters can i. no one rung. [[child:1|reecey]] heard an he went quiet

%% signature
daz
Sent from my iPhone

