+++
id = "kc-013"
channel = "email"
from_name = "Noreen Bell"
from_addr = "noreenbell@example.net"
subject = "The board in [[place:2|Omagh]]"
date = "2012-09-24T19:38:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "She'd sent it to the Board in June and the Board had sent it to Mourne Glebe Primary and to the bus company, of all people."
[[evidence]]
category = "no-chance-to-correct"
quote = "I asked for that to come out and he said the best thing I could do was sign."
+++
Hello,

A neighbour, [[parent:1|Joy Church]], gave me your address after the church coffee morning. I'm in [[place:1|Strabane]], so it was the [[council:1|Western Board]] we had to do with, the [[council:1|WELB]].

There's just the one wee boy. [[child:1|Mark]] is seven and has no speech. He'll make a mark on paper if you hold the elbow, no more. His granda calls him [[child:1|Marky]]. The therapist was a young girl by the name of [[professional:1|Hazel Swan]], from [[health:1|Altnagelvin]], and [[child:1|Mark]] would light up to see her coming. It was [[professional:1|Hazel]] who asked was I happy with her report. I said I hadn't got any report. She'd sent it to the Board in June and the Board had sent it to [[school:1|Mourne Glebe Primary]] and to the bus company, of all people. This was September and the leaves coming off.

The advisory officer is a Mr [[professional:2|Frank Best]]. I'll be frank, I did not take to him. In it somewhere he had added a line about me, that [[parent:2|Noreen]] "is inclined to do too much for the boy". I asked for that to come out and he said the best thing I could do was sign. I did not sign. I'd sooner ring the bell myself and stand at the gate of the school with a placard.

Use what is any good to you, without names. People here would know.

%% signature
Noreen

