+++
id = "z-005"
channel = "email"
from_name = "nasima begum"
from_addr = "nasima.b81@example.com"
subject = "my daughter [[child:1|ruksana]]"
date = "2009-11-19T00:17:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "reports-circulated-unseen", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "they say come back when your husband is with you then we will see about a copy, he came, still no"
[[evidence]]
category = "reports-circulated-unseen"
quote = "dinner lady knew what the psychologist wrote before me"
[[evidence]]
category = "no-chance-to-correct"
quote = "she said it is closed now nobody can add anything"
+++
salam im in [[council:1|tower hamlets]]. dinner lady knew what the psychologist wrote before me, she said sorry love about the report and i said what report

so i go to the office at [[school:1|marner fields]] and ask for it. they say come back when your husband is with you then we will see about a copy, he came, still no. its for staff

in the end mrs [[professional:1|akhtar]] read it to me on the phone standing in her kitchen, god bless her. i said i want to put my side about [[child:1|ruksana]] sleeping and the food, she said it is closed now nobody can add anything

my [[child:1|ruku]] is 5

%% signature
nasima
