+++
id = "kh-015"
channel = "forum-pm"
from_name = "lindylou_ballyclare"
from_addr = ""
subject = "wee story for you"
date = "2009-09-22T22:22:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "first i knew of it was the bus escort noreen askin me was it true he'd be goin to glenravel cos she'd it on a sheet"
[[evidence]]
category = "access-denied"
quote = "it's my child colin an he says aye but it's our report"
+++
right so my wee fella [[child:1|ciaran]] is 7, autism, in the unit at [[school:1|st brecan's]]. the board done his annual review in june an the ed psych mr [[professional:1|mawhinney]] was meant to send it me first so i cud check it. never did. first i knew of it was the bus escort [[professional:2|noreen]] askin me was it true he'd be goin to [[school:2|glenravel]] cos she'd it on a sheet

rang [[council:1|neelb]] in [[place:1|ballymena]] got some fella [[professional:3|colin]] who says thats confidential to the board. it's my child [[professional:3|colin]] an he says aye but it's our report

[[parent:1|dessie]] near put the phone thru the wall. ye can use it but change [[child:1|ciaran]] cos theres only the one [[child:1|ciaran]] in that unit

