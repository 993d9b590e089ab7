+++
id = "v-022"
channel = "email"
from_name = "Thurga Sivakumaran"
from_addr = "thurga.siva@example.net"
subject = "Doubt regarding CAMHS letter"
date = "2020-09-02T10:15:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Sir,

One small doubt please. My son [[child:1|Kavin]] (Year 8, [[school:1|St Alphege's Catholic High]], in [[place:1|Kenton]]) is seen by [[health:1|Harrow CAMHS]] and before that by Dr [[professional:1|Oyelaran]] in [[health:2|Northwick Park]]. [[council:1|Harrow]] is doing his EHCP annual review on [[date:1|24th September]]. Is the doctor supposed to show the parents the letter first, before he is giving it to the council? My brother [[parent:1|Mayuran]] is telling it is the law, my husband is telling it is only manners. Kindly advise who is right.

Thanking you,
%% signature
Mrs Thurga Sivakumaran
