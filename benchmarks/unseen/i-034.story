+++
id = "i-034"
channel = "email"
from_name = "Capt D. Fairhurst"
from_addr = "d.fairhurst@example.net"
subject = "Service family: records lost in transit, [[place:1|Wiltshire]] to [[place:2|North Yorkshire]]"
date = "2012-10-08T19:26:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "On 17 September Mrs Marsh admitted that the one complete file, including the only copy of the neuropsychology from Southampton General, had been put in the ordinary post and had not been seen since."
+++
Sir / Madam,

I am a serving officer and will be brief. We were posted from [[place:3|Tidworth]] to [[place:4|Catterick Garrison]] in July. My daughter [[child:1|Imogen]], 10, has a statement (severe dyslexia, dyscalculia, anxiety). [[council:1|Wiltshire]] was to transfer it to [[council:2|North Yorkshire]] within 15 working days of our moving.

Facts:

(1) On [[date:1|23 July]] my wife [[parent:1|Alexandra]] handed over the keys to the quarter. The same day she rang [[professional:1|Debbie Marsh]] at [[place:5|Trowbridge]] and was told that the file had been couriered.

(2) On [[date:2|20 August]] [[council:2|NYCC]] said nothing had arrived.

(3) On [[date:3|3 September]] [[child:1|Imogen]] began at [[school:1|Colburn Beck School]]. No statement, no TA, no laptop. The head, Mr [[professional:2|Tennant]], an ex-Gunner, did what he could.

(4) On [[date:4|17 September]] Mrs [[professional:1|Marsh]] admitted that the one complete file, including the only copy of the neuropsychology from [[health:1|Southampton General]], had been put in the ordinary post and had not been seen since.

(5) There is apparently no back-up. The 2008 records had been weeded.

[[council:2|North Yorkshire]] now propose to start again. The new psychologist, Dr [[professional:3|Lennox Baird]], tells me it'll be after Christmas. I deploy on [[date:5|11 November]].

I have asked the Children's Education Advisory Service to step in, and they have been first class ([[professional:4|Sue Penhallow]] in particular).

I'd prefer not to be identified. My chain of command is aware.

%% signature
D. Fairhurst
Captain

%% disclaimer
Sent from a personal account. Not an official communication.

