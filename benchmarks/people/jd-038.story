+++
id = "jd-038"
channel = "email"
from_name = "Jemima Farquharson-Lowe"
from_addr = "j.farquharson-lowe@cherwellsend.example.org"
subject = "Out of office Re: [[child:1|Barnabas]] - request for quotes"
date = "2018-08-02T09:00:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for contacting the [[org:1|Cherwell SEND Circle]]. I am walking in the Dolomites until [[date:1|20th August]] and shall read nothing until I am back in [[place:1|Bicester]].

Members with a hearing in the meantime should try [[professional:1|Obinna]] ([[contact:1|obinna@cherwellsend.example.org]]) or our duty telephone, [[contact:2|01632 960 255]], on weekday mornings. Anything about [[council:1|Oxfordshire]]'s new forms will find its answer on [[contact:3|www.cherwellsend.example.org/forms]].

Please do not send personal documents about a child to this address.

%% signature
Jemima Farquharson-Lowe
Chair

