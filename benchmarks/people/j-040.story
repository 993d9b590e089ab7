+++
id = "j-040"
channel = "email"
from_name = "Marites D. Villanueva"
from_addr = "maritesv@example.com"
subject = "Please help, [[child:1|Jun-Jun]]"
date = "2018-09-26T05:55:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "I request all his record from the council on May 2, they receive and sign, until now no reply, five months already po."
+++
Good day po Ma'am/Sir. I am caregiver in [[org:1|Lydiard Court]] nursing home in [[place:1|Swindon]], double shift, so only now can message. My son [[child:1|Jose Jr]], we call him [[child:1|Jun-Jun]], 8 years, cerebral palsy. I request all his record from the council on [[date:1|May 2]], they receive and sign, until now no reply, five months already po. I call, they say Mr [[professional:1|Nathan]] is in leave. Always leave! His teacher Ma'am [[professional:2|Debbie]] said maybe ask again but I'm afraid for my visa. My employer must not know I write. Salamat and God bless.

%% signature
Tess

