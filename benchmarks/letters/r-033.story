+++
id = "r-033"
channel = "email"
from_name = ""
from_addr = "brenda.tulip@example.com"
subject = "our [[child:1|Finlay]]"
date = "2012-03-08T11:11:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "Wor Janice asked for his records last August and has had nowt"
+++
Hello pet. Writing for my daughter [[parent:2|Janice]] as she's no good with letters. Wor [[parent:2|Janice]] asked for his records last August and has had nowt, only a phone call from a [[professional:1|Keith]]. [[child:1|Finlay]]'s at [[school:1|Cleadon Cross]], was at [[school:2|Little Limpets]] before that. [[parent:3|Keith]] (not him, my son-in-law) went in to [[council:1|South Tyneside]] and saw Mrs [[professional:2|Armstrong]]. She told [[parent:3|Keith]] that [[professional:1|Keith]] had them. [[professional:1|Keith]] says [[professional:2|Armstrong]] has. Dr [[professional:3|Sood]] at the [[health:1|Palmer]] sent his in a week, God love him. No names please.

%% signature
Brenda
