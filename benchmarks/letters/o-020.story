+++
id = "o-020"
channel = "email"
from_name = "Harbans Kaur Dhillon"
from_addr = "hk.dhillon@example.com"
subject = "Fwd: sent in error"
date = "2015-09-24T12:18:00+01:00"
html = true
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "They were the full reports for my grandson Ranveer and for two other children, no password, sent to a shop."
+++
Dear team,

I run a sari and suit shop in [[place:1|Southall]]. Everybody knows the shop's e-mail address because it's painted on the window. That is how I came to get what I got.

On [[date:1|9th September 2015]] a message arrived at [[contact:1|orders@kaursilks.example.com]] from a lady at [[council:1|Ealing]], [[professional:1|Bernadette Foy]]. I thought it was an order for blouses. It had five attachments. They were the full reports for my grandson [[child:1|Ranveer]] and for two other children, no password, sent to a shop. My Saturday girl, [[parent:1|Nicole]], opened it first.

The two other children were [[child:2|Maja Sobczak]], who I don't know, and [[child:3|Idris]], who I do, because his grandmother buys her wool from my neighbour. I closed it and telephoned Miss [[professional:1|Foy]]. She asked me to delete it and to "keep it between ourselves". I said that I'd delete it when she'd told the other two mothers.

My son, [[parent:2|Gurdev]], who is [[child:1|Ranveer]]'s father, complained. The answer came from a manager, Mr [[professional:2|P. Ashdown]]. It says the address had "auto-filled". It also says that no harm was done, because the recipient was a relative of one of the children concerned. One of the three!

[[child:1|Ranveer]] is at [[school:1|Dormers Brook Primary]]. He's six and loves trains. I have now read what they think of him, which I would not have chosen to.

%% signature
Sat Sri Akal and thank you
Mrs H K Dhillon
