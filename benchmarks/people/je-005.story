+++
id = "je-005"
channel = "email"
from_name = "Gareth Pugh"
from_addr = "gareth.pugh@example.co.uk"
subject = "Does your survey cover Wales?"
date = "2013-03-06T10:31:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Good morning

A short question before I spend an evening on it. We live outside [[place:1|Llandeilo]] and our son [[child:1|Ifan]] has a statement maintained by [[council:1|Carmarthenshire]]. [[parent:1|Nia]], who does all the paperwork in this house while I do the milking, was told by [[professional:1|Rhodri]] (he chairs the support group at the chapel vestry and has two on the spectrum himself) that you only want English cases. Is he right? [[child:1|Ifan]] had his speech sessions from [[professional:2|Carys]] cut from weekly to "as needed" and there's a tale to tell about how that was decided, but not if it ends up in the bin.

Diolch

%% signature
Gareth Pugh
Sent from my iPad

