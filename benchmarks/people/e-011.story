+++
id = "e-011"
channel = "email"
from_name = "Ngozi U"
from_addr = "ngozi.u@example.co.uk"
subject = "is this normal please?"
date = "2011-10-30T18:20:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello, just a small question, I hope you don't mind. The paediatrician at [[health:1|Southend Hospital]] has asked me to sign one consent form for [[child:1|Chidera]] that lasts "until age 18". She's 4. The receptionist, [[professional:1|Val]], said everyone signs it. Does everyone? I have put it behind the clock for now. Also do I need my ex to sign, he is in [[place:1|Port Harcourt]] and doesn't answer.

%% signature
Many thanks, Ngozi
Leigh-on-Sea

