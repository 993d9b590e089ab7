+++
id = "t-034"
channel = "email"
from_name = "Abdul Mukit"
from_addr = "amukit@example.org"
subject = "complain about report of my son"
date = "2015-09-14T11:48:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "access-denied", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Adrian asked the doctor at Mile End to change from \"needs one adult always\" to \"benefits from adult support\"."
[[evidence]]
category = "access-denied"
quote = "I asked for both versions. The hospital says ask Tower Hamlets. Tower Hamlets says ask the hospital."
[[evidence]]
category = "discussed-without-consent"
quote = "How can it be that Shofiq knows and I do not know?"
+++
Respected Sir/Madam,

I am the father of [[child:1|Tahmid]] and three daughters. My English writing is done with my eldest, [[child:2|Nusrat]], she is fifteen, so please excuse.

[[child:1|Tahmid]] cannot speak. He attended [[school:1|Stepney Causeway]] and the nurse [[professional:1|Joanna]] and the teacher Miss [[professional:2|Begum]] are good with him. The problem is [[professional:3|Adrian]]. He is at [[council:1|Tower Hamlets]] and he never saw my son. [[professional:3|Adrian]] asked the doctor at [[health:1|Mile End]] to change from "needs one adult always" to "benefits from adult support". The doctor is Dr [[professional:4|Chaudhuri]]. He said to my brother-in-law [[parent:1|Shofiq]], who knows him from [[place:1|Sylhet]], that he was ashamed but he changed it.

How can it be that [[parent:1|Shofiq]] knows and I do not know? [[parent:2|Rahela]], my wife, heard it from [[parent:1|Shofiq]]'s wife at [[org:1|Shadwell Mothers]].

I asked for both versions. The hospital says ask [[council:1|Tower Hamlets]]. [[council:1|Tower Hamlets]] says ask the hospital. [[professional:1|Joanna]] told me, brother, keep a diary. So I keep one. The first page says [[date:1|3 June]]. It is now at page sixty. We are at [[place:2|Cable Street]], [[postcode:1|E1 0XZ]].

With thanks, [[parent:3|Abdul Mukit]]
