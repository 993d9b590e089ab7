+++
id = "jc-007"
channel = "email"
from_name = "Gillian Frobisher"
from_addr = "gill@example.net"
subject = "Happy to help with reading letters"
date = "2020-09-09T09:12:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear all, I was a SENCO in [[council:1|Sefton]] until July and have seen these reports from the inside. [[parent:1|Maureen Daly]], whose son [[child:1|Kieran]] I taught, passed me your address. If you want someone to read through what comes in, I have Tuesdays. My old colleague [[professional:1|Bharti Solanki]], EP, would join me; [[professional:1|Bharti]] is the reason that [[child:1|Kieran]] ever got his statement. My husband [[parent:2|Derek]] can do spreadsheets. References: Mr [[professional:2|Ashcroft]], head at [[school:1|Crosby Dunes Juniors]], or [[parent:1|Maureen]] herself. Mrs [[professional:1|Solanki]] asks whether you pay parking; ignore her.

%% signature
Gill Frobisher
07700 900214

