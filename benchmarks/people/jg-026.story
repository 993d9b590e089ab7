+++
id = "jg-026"
channel = "forum-post"
from_name = "SundayNoCoffee"
from_addr = ""
subject = "[[council:1|Torbay]] or [[council:2|Devon]]?"
date = "2015-11-08T08:19:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Possibly stupid. We live on the boundary. [[child:1|Oscar]] is at [[school:1|Occombe Rise]] ([[council:1|Torbay]]), but our actual address is [[place:1|Marldon]] so our LA is [[council:2|Devon]], and his physio, [[professional:1|Gwen]], is [[health:1|Torbay Hospital]]. The EP visits from [[place:2|Newton Abbot]].

EP is [[professional:2|Crispin Yelland]]. He says report goes to [[council:2|DCC]] only. [[school:1|Occombe]] say their SENCO, [[professional:3|Wendy]], gets one as of right. [[professional:1|Gwen]] says health get one. [[parent:1|Si]] says never mind all that, do WE get one?

Who's right? [[org:1|Vranch Road Parents]] told me to ask on here before I sign [[professional:2|Yelland]]'s pink form. Also can I write "not without my seeing it first" across the top? Feels rude.

