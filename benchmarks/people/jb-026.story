+++
id = "jb-026"
channel = "email"
from_name = "Surinder Kaur Dhaliwal"
from_addr = "skdhaliwal@example.org"
subject = "[[child:1|Harleen]] - by her Nani"
date = "2019-12-03T15:15:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "But the same Miss Kite stood at the gate and told the mother of Jasveer, in front of all the others, that Harleen is going to be moved to special school because her heart cannot stand the stairs."
[[evidence]]
category = "false-information"
quote = "In the file it was written that the family \"have agreed in principle\", with a date on it, 11 October, when all of us were in Jalandhar for a wedding."
+++
Sat Sri Akal. My granddaughter [[parent:1|Manpreet]] is typing, I am speaking.

I bring up [[child:1|Harleen]] in the daytime because both the parents work at the airport. She is five. She was a blue baby, two times she had the heart operation in [[health:1|Harefield]], and she has Down syndrome. My son-in-law [[parent:2|Gurdip]] does earlies and my daughter [[parent:3|Kulwinder]] does lates, so all the school gate is me, since two years, in all weather, in [[place:1|Southall]] and now in [[place:2|Hanworth]].

At [[school:1|Feltham Brook Infants]] Mrs [[professional:1|Joy Abernathy]] tells me everything. Then there came a new rule, Miss [[professional:2|Kite]] said they can only speak to "persons with PR". OK. I do not mind a rule. But the same Miss [[professional:2|Kite]] stood at the gate and told the mother of [[child:2|Jasveer]], in front of all the others, that [[child:1|Harleen]] is going to be moved to special school because her heart cannot stand the stairs. That was how we knew it. The mother of [[child:2|Jasveer]] is a very big talker. By evening the gurdwara in [[place:1|Southall]] knew it.

[[parent:2|Gurdip]] went. [[council:1|Hounslow]] said nothing was decided. In the file it was written that the family "have agreed in principle", with a date on it, [[date:1|11 October]], when all of us were in [[place:3|Jalandhar]] for a wedding. He showed them the boarding cards.

Her heart is good! The doctor, Mr [[professional:3|Stavros]], said she may dance. She does dance. There are four stairs.

We do not want the name in any newspaper.

