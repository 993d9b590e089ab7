+++
id = "kg-019"
channel = "email"
from_name = "Manpreet"
from_addr = "manpreet.sandhu@example.net"
subject = "my twins and [[council:1|slough]]"
date = "2017-09-19T22:41:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "the OT had been sent it by mistake cos of the surname and shed forwarded it to the wheelchair people in Maidenhead and they forwarded it to the firm that does the straps."
[[evidence]]
category = "reports-circulated-unseen"
quote = "the EP, Dr Ferrars, did that in november and in january the strap firm had it and i didnt."
+++
hi. so basically ive got twins [[child:1|Harleen]] and [[child:2|Harjot]] theyre 8. premature, [[health:1|Wexham Park]], 27 weeks. [[child:2|jot]] has CP and [[child:1|harleen]] is autistic so they get two of everything, two EHCPs two case workers two taxis.

infants was [[school:1|Upton Meadows]], Miss [[professional:1|Kaczmarek]] had them both and it was good. in 2016 the council in its wisdom puts [[child:2|jot]] in [[school:2|Langley Thorns]] and [[child:1|leen]] in [[school:3|Arbour Wood]]. they cried for a month. i asked [[professional:2|Rob Etheridge]] (his worker) and [[professional:3|Precious Dube]] (her worker) can they be together, each one says ask the other one. [[professional:3|Precious]] left, then it was [[professional:4|Nazia]].

in january [[child:2|jot]]s OT [[professional:5|Hayley]] sends me a report by email. subject [[child:1|HARLEEN SANDHU]]. i open it its her EP report. the OT had been sent it by mistake cos of the surname and shed forwarded it to the wheelchair people in [[place:1|Maidenhead]] and they forwarded it to the firm that does the straps. a strap firm has got my daughters IQ score!!

its worse cos id not seen it. the EP, Dr [[professional:6|Ferrars]], did that in november and in january the strap firm had it and i didnt.

husband [[parent:1|Gurdeep]] works at [[org:1|heathrow cargo]] on nights so its all on me and my mother in law [[parent:2|Surinder]]. shes done the complaint form in punjabi, and they accepted it fair play.

sorry typing w/ one hand

%% signature
M x

