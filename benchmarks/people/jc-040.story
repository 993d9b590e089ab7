+++
id = "jc-040"
channel = "email"
from_name = "Rhodri Beynon"
from_addr = "rbeynon@example.net"
subject = "[[council:1|Torfaen]]"
date = "2017-05-23T08:19:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Then Clive Morgan of the council had her in and it came out again as mainstream with support."
+++
Short and sweet. Our EP [[professional:1|Lowri Pask]] spent a morning with [[child:1|Tomos]], wrote she'd recommend the [[school:1|Pontnewydd Vale]] base. Then [[professional:2|Clive Morgan]] of the council had her in and it came out again as mainstream with support. How do we know? [[professional:1|Lowri]] told my missus, [[parent:1|Ceri]], on the touchline; their girls play together, our [[child:2|Seren]], her [[child:3|Betsan]]. Asked [[professional:2|Clive]] about it and got "professional dialogue". Mrs [[professional:3|Yorath]], head, is backing us. Dr [[professional:1|Pask]] can't, officially. [[professional:3|Sally Yorath]] can and does. Mr [[professional:2|Morgan]] is on leave.

%% signature
Rhod

