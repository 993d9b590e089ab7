+++
id = "t-068"
channel = "email"
from_name = "Carly-Ann Pritchard-Stone"
from_addr = "carlyannps@example.net"
subject = "Two Mollys"
date = "2020-02-19T18:31:00+00:00"
html = false
kind = "story"
categories = ["false-information", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "He's got us down at 14 Fernside Walk with Nicola as mother to both and me as \"lodger\"."
[[evidence]]
category = "insecure-handling"
quote = "Nic gets a letter at her flat in Hamworthy, with my daughter's self-harm in it, all the dates, the Poole admission, everything."
+++
Right so I'm the stepmum. His ex is [[parent:2|Nicola]]. We get on, before you ask, [[parent:2|Nic]] was at our wedding.

When I moved in with [[parent:3|Dan]] he had a [[child:1|Molly]] and I had a [[child:2|Molly]]. You couldn't make it up. We call them [[child:1|Big Moll]] and [[child:2|Little Moll]], although mine is now the tall one. Both at [[school:1|Turlin Heath]], both seen by [[professional:1|Sunita]], both [[council:1|BCP]].

[[child:1|Big Moll]]: dyslexia, glasses, sunshine on legs.
[[child:2|Little Moll]]: PDA, hasn't been in since bonfire night.

So obviously they fined [[parent:2|Nicola]] for [[child:2|Little Moll]]. She's not her kid! [[parent:2|Nic]] gets a letter at her flat in [[place:1|Hamworthy]], with my daughter's self-harm in it, all the dates, the [[health:1|Poole]] admission, everything. I never told her any of that. I hadn't told my own mother.

I phoned [[professional:2|Jermaine]] in attendance. He said the system "matches on forename and household". Which household? He's got us down at [[place:2|14 Fernside Walk]] with [[parent:2|Nicola]] as mother to both and me as "lodger".

Lodger!

Mr [[professional:3|Abiola]] (deputy) has been a star and printed the lot. [[parent:3|Dan]] wants [[org:1|Candleford Law]] on it, they did the divorce. [[parent:2|Nic]] says she'll pay half, because she's the one who's been called a bad mother, and over somebody else's kid.
