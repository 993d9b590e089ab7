+++
id = "i-045"
channel = "email"
from_name = "Norman Gilliland"
from_addr = "n.gilliland@example.co.uk"
subject = "[[child:1|Stuart]] G."
date = "2012-03-30T13:17:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "The BELB lodged with SENDIST his counselling notes from Forster Green, which he gave in confidence at age 12, and neither he nor I had been asked."
+++
Sirs. [[council:1|Belfast Education and Library Board]]. My son [[child:1|Stuart]], 15, Aspergers. The [[council:1|BELB]] lodged with SENDIST his counselling notes from [[health:1|Forster Green]], which he gave in confidence at age 12, and neither he nor I had been asked. We learnt of it upon receipt of the case statement, [[date:1|14th March]], at page 88. The counsellor, Mrs [[professional:1|Heather Magowan]], was as appalled as we were. He's since refused to speak to any professional at all including the dentist. I have consulted Messrs [[org:1|Kirker & Boal]].

%% signature
N. Gilliland, M.R.I.C.S.

