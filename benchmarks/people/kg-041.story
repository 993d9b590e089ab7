+++
id = "kg-041"
channel = "email"
from_name = "Ruairi Blair"
from_addr = "ruairi.blair@example.org"
subject = "What can I ask for? ([[council:1|North Ayrshire]])"
date = "2019-01-16T13:05:00+00:00"
html = false
kind = "question"
categories = []
consent = "anonymised"
hold_until = ""
+++
Hi folks,

Dad of two here, [[place:1|Saltcoats]]. [[child:1|Orla]] (13, at [[school:1|Stevenston High Cross]]) and [[child:2|Jude]] (9, [[school:2|Caledonia Sands PS]]). [[child:2|Jude]] has had a Coordinated Support Plan since P2. His pupil support teacher Mrs [[professional:1|Auld]] has been straight with us from day one but she's off with her knee, and her cover, a Mr [[professional:2|Lennox]], says I can't see what the ed psych (Dr [[professional:3|Shabnam Mirza]]) sent in November because it's "intellectual property".

[[parent:1|Gillian]], their mum, reckons he's at it. So do I. But before I go in on [[date:1|22 January]] I'd like to know:
– is a psychology report a pupil record in Scotland?
– can [[health:1|Crosshouse]] refuse to give us the OT's notes if the OT, [[professional:4|Struan Love]], says he's fine with it? He does, I've got it in a text.
– do I write to [[professional:2|Lennox]], the head ([[professional:5|Roberta Tait]]), or the council in [[place:2|Irvine]]?

Cheers. I'm in work at [[place:3|Hunterston]] so it's best to email.

%% signature
Ruairi

