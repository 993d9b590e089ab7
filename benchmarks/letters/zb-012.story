+++
id = "zb-012"
channel = "email"
from_name = "Hodan Warsame"
from_addr = "hodan.w.cf@example.com"
subject = "hospital letter of my daughter"
date = "2011-03-08T20:40:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "access-denied"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "They put her letters of hospital in front of Tribunal people. I never gave the yes for that."
[[evidence]]
category = "access-denied"
quote = "When I ask please can I too have the letter, lady say it is not for the family, close the window."
+++
Dear campaign

I am mother, 5 children, this one is [[child:1|Ayaan]] 11 years. She has shaking and the slow learning. We live in [[place:1|Butetown]]. My son is helping me to type.

They put her letters of hospital in front of Tribunal people. I never gave the yes for that. My sister's friend told me it is normal here. Is it normal?

When I ask please can I too have the letter, lady say it is not for the family, close the window. A real window, she close it. So strangers can read my daughter and I can not read my daughter.

Bus for school is also late every day but God is patient.

I would like you do not put this in your paper, I only wanted one person to know it.

%% signature
Hodan
