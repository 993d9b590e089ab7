+++
id = "za-002"
channel = "email"
from_name = "Carla Femi-Dunne"
from_addr = "carlafd@example.com"
subject = "council and [[child:1|Zara]]"
date = "2012-10-30T22:40:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "the OT's report is saved as \"zara_OT_v4_with council changes accepted.doc\""
[[evidence]]
category = "subject-access-failure"
quote = "I sent my tenner and the form at Easter and it's nearly bonfire night"
+++
Hiya, not sure I'm what you're after. Mostly I'm just cross about the wheelchair, which is 2 sizes too small and has been since Year 3.

Only other thing is I sent my tenner and the form at Easter and it's nearly bonfire night and all I've had off [[council:1|Leeds]] data protection is the one disc. Nine things on it!! And one of them, the OT's report is saved as "[[child:1|zara]]_OT_v4_with council changes accepted.doc". So what was in v1? [[professional:1|Becky]] (the OT) won't look me in the face at clinic now. Still waiting on the footplates too.

%% signature
Carla x
Sent from my BlackBerry
