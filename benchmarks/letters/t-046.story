+++
id = "t-046"
channel = "email"
from_name = "Ruaridh McCorquodale"
from_addr = "ruaridh.mcc@example.com"
subject = "[[council:1|Herts]]"
date = "2013-12-01T07:31:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "subject-access-failure", "insecure-handling", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "I asked why and Camilla told me I wasn't entitled to know."
[[evidence]]
category = "subject-access-failure"
quote = "Barry told me forty days; a hundred and six days on a box arrived at my mother's in Oban"
[[evidence]]
category = "insecure-handling"
quote = "Inside were 411 pages. Eighty weren't ours."
[[evidence]]
category = "other-collusion"
quote = "the Lister asking Barry what he'd \"like it to say\""
+++
I'll be brief because I'm typing with one thumb on the 7.12 from [[place:1|Hitchin]].

[[council:1|Herts]] refused. Fine. I asked why and [[professional:1|Camilla]] told me I wasn't entitled to know. I then asked for the file. [[professional:1|Camilla]] told [[professional:2|Barry]]; [[professional:2|Barry]] told me forty days; a hundred and six days on a box arrived at my mother's in [[place:2|Oban]]. [[parent:1|Morag]] is ninety and thought somebody had died.

Inside were 411 pages. Eighty weren't ours. They were of a lassie, [[child:1|Anoushka D]], at [[school:1|Offley Chase]], same year as my [[child:2|Struan]]. I took it round. [[parent:2|Vivek]], the father, is now a pal.

What was in ours: the [[health:1|Lister]] asking [[professional:2|Barry]] what he'd "like it to say". Dr [[professional:3|Penhaligon]], that was. What was missing: anything by [[professional:4|Xanthe]], who'd seen the boy at [[school:2|Oughton Mead]] four times and fought for him.

She's at [[council:2|Central Beds]] now. Says she wrote six pages. [[council:1|Herts]] say none. [[org:1|Dacre Finch]] reckon we complain. I will, when [[parent:3|Fi]]'s had the baby.

Tunnel coming.
