+++
id = "w-007"
channel = "email"
from_name = "Chantelle P"
from_addr = "chanpeggs@example.com"
subject = "PLEASE TAKE DOWN what i sent [[date:1|2nd may]]"
date = "2013-07-11T07:58:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
hi can you delete the email about [[child:1|summer]] that i sent on [[date:1|2 May]], all of it. my ex [[parent:1|daz]] has found out and his solicitors [[org:1|pugh lattimer]] are saying it breaks the order. theres a hearing at [[place:1|lowestoft]] in the summer hols, case no [[id:1|LT13P00219]], and if they see i been talking about [[child:1|summer]] online im finished. his mum [[parent:2|maureen peggs]] reads everything

sorry to mess you about. i still think what you do is right. please text me its gone [[contact:1|07700 900 033]] DONT email back he knows my password
%% signature
chan
