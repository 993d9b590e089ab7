+++
id = "t-090"
channel = "forum-post"
from_name = "kirkcaldyKev"
from_addr = ""
subject = "no caps, no sleep, no report"
date = "2024-02-06T03:50:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "access-denied", "report-change-requested", "subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "i have never seen it. who has: templehall burn, rosslyn braes, gillespie the ed psych, social work"
[[evidence]]
category = "access-denied"
quote = "i phoned fife. fife said its a health document. phoned nhs fife said its an education document."
[[evidence]]
category = "report-change-requested"
quote = "she was telt to send it to big brian for \"sign off\" and brian changed the hours from 3 a week to \"regular\""
[[evidence]]
category = "subject-access-failure"
quote = "i put in a subject access on 12 december. its february. theyve asked me for a utility bill."
+++
[[child:1|ailsa]] is up so im up. it's ten to four

wife is nights at the [[health:1|vic]]. [[parent:2|moira]] upstairs takes the wee one when its bad. you learn who your people are

right the thing. the speech lassie, [[professional:1|catriona]], did [[child:1|ailsa]]s communication profile in november. i have never seen it. who has: [[school:1|templehall burn]], [[school:2|rosslyn braes]], [[professional:2|gillespie]] the ed psych, social work, some guy [[professional:3|ash]] from [[org:1|lang toun respite]] who introduced himself at the swing park!! "oh this must be [[child:1|ailsa]], ive read all about you". in front of [[child:2|harris]] and [[child:2|harris]]s dad

i phoned [[council:1|fife]]. [[council:1|fife]] said its a health document. phoned [[health:2|nhs fife]] said its an education document. phoned [[professional:1|catriona]] and she was nearly greetin, said she was telt to send it to [[professional:4|big brian]] for "sign off" and [[professional:4|brian]] changed the hours from 3 a week to "regular"

so. i put in a subject access on [[date:1|12 december]]. its february. theyve asked me for a utility bill. ive been paying council tax in [[place:1|kirkcaldy]] since i was nineteen

[[parent:3|ewan]] at work says try the mp. [[parent:2|moira]] says try prayer

bus goes by at five and she likes the lights, so, well, better get her coat on. down [[place:2|bennochy road]] we go
