+++
id = "n-015"
channel = "email"
from_name = "Gwilym ap Rhys"
from_addr = "gwilym.aprhys@example.com"
subject = "Stori Macsen"
date = "2015-05-10T21:14:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Rhodri from Ceredigion had a paper none of us had seen, signed by a therapist, Angharad Pugh, who left two years ago"
[[evidence]]
category = "false-information"
quote = "In it Macsen \"communicates effectively in all settings\"."
[[evidence]]
category = "access-denied"
quote = "Eleri asked for a copy. Rhodri said it was \"internal\"."
+++
Annwyl gyfaill,

I shall write in English so that you can use it. [[child:1|Macsen]] is our middle one, between [[child:2|Heledd]] (14) and [[child:3|Tomos]] (4). He is dyspraxic and has verbal dyspraxia too, so he is hard to follow in two languages.

The ALNCo at [[school:1|Ysgol y Garreg Lwyd]], [[professional:1|Eleri Haf]], is on our side, I think. But at the last review [[professional:2|Rhodri]] from [[council:1|Ceredigion]] had a paper none of us had seen, signed by a therapist, [[professional:3|Angharad Pugh]], who left two years ago. In it [[child:1|Macsen]] "communicates effectively in all settings". [[child:1|Mac]] was sitting next to me. He put his hand over the paper.

[[professional:1|Eleri]] asked for a copy. [[professional:2|Rhodri]] said it was "internal". It has since been quoted to [[health:1|Bronglais]], to the orthodontist even.

I am a minister in [[place:1|Tregaron]] and I have never sworn in a meeting before.
