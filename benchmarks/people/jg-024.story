+++
id = "jg-024"
channel = "email"
from_name = "Roshni Chudasama"
from_addr = "roshni.c@example.org"
subject = "Automatic reply: [[child:1|Jasper]], [[school:1|Evington Vale]]"
date = "2018-06-21T15:46:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your message. I am out of the office until [[date:1|2 July]].

For anything about [[child:1|Jasper]] or [[child:2|Niamh]] please speak to [[professional:1|Corinne Adeyemi]] at [[school:1|Evington Vale]]. If it concerns the [[org:1|Soar Valley Parents]] picnic, [[parent:1|Hitesh]] has the list and the keys. Urgent matters for [[council:1|Leicester]], ring [[professional:2|Malc]] on [[contact:1|01632 960227]]; for the [[health:1|Bradgate]] ward, ask for Sister [[professional:3|Quilligan]].

If [[school:2|Abbey Pasture]] are chasing the minutes again, [[professional:1|Corinne]] has those as well, and if it is [[council:1|Leicester]] chasing, so much the worse for them.

I shall not be reading mail. Doctor's orders.

%% signature
Roshni Chudasama
Parent governor

