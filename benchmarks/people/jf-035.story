+++
id = "jf-035"
channel = "email"
from_name = "Gareth Okonjo"
from_addr = "gareth.okonjo@example.com"
subject = "[[council:1|Swindon]] - tribunal papers"
date = "2023-09-12T16:48:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "Last Tuesday I opened Swindon's bundle for the hearing and there were Bronagh's session notes, six of them, sent to the Tribunal with nobody's leave asked, mine or Imani's."
+++
Short version, since I'm writing from a lay-by. Our [[child:1|Imani]] had private counselling after her mum [[parent:1|Claudette]] died. [[professional:1|Bronagh]] did it, in a room over the chemist's in [[place:1|Highworth]], and swore it stayed in that room. Last Tuesday I opened [[council:1|Swindon]]'s bundle for the hearing and there were [[professional:1|Bronagh]]'s session notes, six of them, sent to the Tribunal with nobody's leave asked, mine or [[child:1|Imani]]'s. [[professional:2|Vickers]], who's presenting for them, says they came "via the school", that's [[school:1|Coate Water Academy]]. [[child:1|Imani]] is fifteen. She wrote about her mum in those. Case number [[id:1|EH866/23/00214]], hearing [[date:1|3 October]]. What do I do?

%% signature
Gareth

Sent from Outlook for Android

