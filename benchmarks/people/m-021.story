+++
id = "m-021"
channel = "email"
from_name = "Dean"
from_addr = "dean.ackroyd@example.net"
subject = "short one"
date = "2012-03-21T07:58:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Eighteen month now and they've all refused to give me a sheet of A4 about my own lads."
+++
[[child:1|Alfie]]'s review at [[school:1|Moorcliffe]], [[place:1|Barnsley]]. Miss [[professional:1|Utley]] reads off a sheet about him & his twin [[child:2|Archie]]. I say can I have that. [[professional:1|Carol Utley]] says ask [[professional:2|Stuart]]. [[professional:2|Stuart Nettleton]] says ask [[council:1|BMBC]]. [[council:1|Barnsley]] says ask [[professional:1|Carol]]. Eighteen month now and they've all refused to give me a sheet of A4 about my own lads. [[parent:1|Tina]]'s mam says nick it. Dont use us names.

