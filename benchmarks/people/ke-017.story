+++
id = "ke-017"
channel = "email"
from_name = "Gurpreet Sandhu"
from_addr = "g.sandhu@example.org"
subject = "My daughter [[child:1|Jasleen]]"
date = "2024-01-09T12:44:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "named"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It's still on the system as a refusal."
+++
I'm happy to be named. [[council:1|Sandwell]] wrote that [[child:1|Jasleen]], 14, had "refused" the hospital school. She was in intensive care at [[health:1|Birmingham Children's]]. The letter was signed by [[professional:1|Bernard Cope]], and when Sister [[professional:2|Mullan]] on the ward saw it she photocopied it and wrote "UNCONSCIOUS AT THE TIME" across it in green pen. It's still on the system as a refusal. Both her grandmothers have been to the council house. Bibi [[parent:1|Surinder]] took a folding chair.

%% signature
Gurpreet Sandhu

