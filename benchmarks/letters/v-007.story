+++
id = "v-007"
channel = "email"
from_name = "Jenna T"
from_addr = "jennat_pz@example.com"
subject = "quick question re SAR"
date = "2016-04-04T13:31:00+01:00"
html = false
kind = "question"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "40 days was up ages ago and all I've had is a compliments slip"
+++
Hi, bit of advice if you've time?? I put in a subject access request to [[council:1|Cornwall Council]] on [[date:1|11 Jan]] for everything on my son [[child:1|Alfie]]. 40 days was up ages ago and all I've had is a compliments slip from a [[professional:1|Karen Pascoe]] saying they're waiting on [[school:1|Trewidden Academy]] and [[health:1|Treliske]] to "agree". Do they have to agree?? Mr [[professional:2|Nance]] the SENCO says school was never asked. Also can I ask separately for the EP's notes (Dr [[professional:3|Achterberg]]) or does it come under the same one. Ref is [[id:1|SAR-16-0093]] if that tells you anything

%% signature
Jenna
Sent from Yahoo Mail on Android
