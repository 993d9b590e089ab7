+++
id = "k-017"
channel = "email"
from_name = "Shug Geddes"
from_addr = "shuggeddes@example.org"
subject = "a wee question of who said it"
date = "2013-04-22T13:15:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "The next I heard he'd been asked to change his advice to \"bus pass\", and him an OT who has watched the boy try and climb on a bus."
+++
[[professional:1|Isla]] thinks he should get the full taxi. [[parent:1|Morag]] thinks he should get the full taxi, and she's had him every Wednesday since his mum passed. [[professional:2|Euan]] thought it as well, till he went for a coffee with his boss. The next I heard he'd been asked to change his advice to "bus pass", and him an OT who has watched the boy try and climb on a bus. It's [[council:1|Dundee City]] that asked him. [[professional:1|Isla]] has his class at [[school:1|Craigowl View]] and is raging. The boy is [[child:1|Fraser]], he's 12. No names eh.

%% signature
Shug (the dad)

