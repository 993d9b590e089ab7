+++
id = "h-005"
channel = "email"
from_name = "S. Pillai"
from_addr = "s.pillai@example.org"
subject = "A query about consent forms"
date = "2019-09-30T12:44:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear all,

May I ask a question, please? Our daughter [[child:1|Meenakshi]] is due to be seen by the EP at [[school:1|Orchard Dene Infants]] on [[date:1|14 October]]. The form we have to sign says information "may be shared with partner agencies as necessary". Can I cross that line out and still have the assessment? And if I do sign it, must they tell us which agencies? Nothing has gone wrong so far, [[council:1|Merton]] being very helpful in fact, I would only like to be careful beforehand.

Many thanks,

%% signature
Suresh Pillai
Sent from Outlook for iOS

