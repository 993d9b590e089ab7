+++
id = "jd-027"
channel = "forum-pm"
from_name = "emmetsgohome"
from_addr = ""
subject = "please take mine down"
date = "2016-07-09T06:55:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
morning, im really sorry but can you bin what i sent on [[date:1|28th june]] about [[child:1|merryn]] and [[school:1|treneere]]. my ex [[parent:1|jago]] has seen a draft on my laptop and hes going for residency, his solicitor [[professional:1|tamblyn]] would have a field day. i dont want it used in any form not even with names changed, everyone in [[place:1|newlyn]] would know and [[council:1|cornwall council]] would too. sorry for messing you about. i do think what youre doing is ace

