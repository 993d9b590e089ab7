+++
id = "j-028"
channel = "email"
from_name = "M Sillitoe"
from_addr = "msillitoe@example.org"
subject = "Please take [[child:1|Lucian]]'s account down"
date = "2015-12-03T07:44:00+00:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
To the team. I sent you something about my stepson [[child:1|Lucian]] on [[date:1|9 November]], with letters from Dr [[professional:1|Greville]] and [[school:1|Holme Pierrepont Manor]]. His mother and I have now reached an agreement with [[council:1|Nottinghamshire]] and one condition of it is silence. Would you delete everything, attachments too, and tell me when it's been done? I'm sorry. I thought I'd be braver. If anything has been passed to anyone, kindly say to whom. You can ring me on [[contact:1|01632 960214]] but not after Friday.

%% signature
Martin Sillitoe

