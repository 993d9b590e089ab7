+++
id = "kg-006"
channel = "email"
from_name = "Merve Aydın"
from_addr = "merve.aydin@example.com"
subject = "can you tell me who can hold the EHCP"
date = "2021-01-27T20:22:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello, I am in [[council:1|Enfield]] since 2015 and before [[council:2|Haringey]]. My daughter [[child:1|Elif]] has 14 years, with Down syndrome. [[council:2|Haringey]] was doing the statement, then [[council:1|Enfield]] made the EHCP, now we must move again to [[place:1|Harlow]] because of the rent so it will be [[council:3|Essex]]. Her school is [[school:1|Bullsmoor Lea]], her teacher there Ms [[professional:1|Abigail Mensah]] is very good to us and her speech lady [[professional:2|Corinne]] comes from [[health:1|North Middlesex]].

My question is short. Mr [[professional:3|Kaplan]] in [[council:1|Enfield]] SEN told me on [[date:1|18/01/21]] that the plan "dies" if we cross the border and I must begin from zero. Ms [[professional:1|Mensah]] says it is not true. My brother [[parent:1|Tolga]] looked in the internet and he says it must transfer. Who is right? And can [[child:1|Elif]] stay in [[school:1|Bullsmoor]] until July?

If there is paper about this in Turkish please send, my husband [[parent:2|Serkan]] reads English but not this English.

%% signature
Thank you very much
Merve

