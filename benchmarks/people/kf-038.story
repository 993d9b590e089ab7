+++
id = "kf-038"
channel = "email"
from_name = "Morag and Alan Gilchrist"
from_addr = "gilchrist.fostering@example.org"
subject = "Coordinated Support Plan, [[child:1|L]], two foster carers' tale of woe"
date = "2013-05-28T11:54:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Kirsteen tells us that he telephoned her on behalf of his authority and asked that she withdraw the name of the school and the word \"nurture\", as the two reports would otherwise \"be seen to conflict\"."
[[evidence]]
category = "insecure-handling"
quote = "Theirs, in our envelope, contained the new name and address of an adopted child, which is about as bad as it gets, and neither Fife nor Dundee City Council has ever written to say sorry."
+++
Good morning.

[[parent:1|Alan]] says start with the shed, so here is the shed. A wee boy came to us at Hogmanay in a paper suit, aged six. His clothes had been taken as evidence. For three weeks he lived in our shed in [[place:1|Anstruther]], coming in for meals, and [[parent:1|Alan]] put a heater in there and a radio and sat outside on an upturned fish box. In the fourth week [[child:1|Lewis]] moved indoors. He brought the radio.

Anyone who has heard that much about him understands him. The trouble with the authorities is that they'll not listen about the shed.

[[council:1|Fife]] placed him and [[council:2|Dundee]] paid for him, or was meant to, which has made for two of everything: two social workers ([[professional:1|Ruaridh]] and Mrs [[professional:2|Imrie]]), two sets of reviews, and two educational psychologists who, so far as we can make out, are not on speaking terms.

The first of those is [[professional:3|Kirsteen]]. She came out, sat on the fish box and wrote us a report we could have framed. Five pages, all him. It asked for a small setting with a nurture base, and it named [[school:1|Cellardyke House]].

The second, [[professional:4|Bannerman]], has never been near the place. He wrote seven pages from a desk in [[place:2|Lochee]]. [[professional:3|Kirsteen]] tells us that he telephoned her on behalf of his authority and asked that she withdraw the name of the school and the word "nurture", as the two reports would otherwise "be seen to conflict". She refused. Good on her. So they used his.

We were then informed, by a letter second class and addressed to "Mr and Mrs [[parent:2|Galbraith]]", that the plan was complete. We are not called [[parent:2|Galbraith]]. There is a [[parent:2|Galbraith]] family fostering in [[place:3|Pittenweem]], so we walked it along the coast to see if they'd got ours. They had. It was a nice walk.

Theirs, in our envelope, contained the new name and address of an adopted child, which is about as bad as it gets, and neither [[council:1|Fife]] nor [[council:2|Dundee City Council]] has ever written to say sorry.

Well, we burned it in the range, with the [[parent:2|Galbraith]]s as witnesses.

We have had help from [[health:1|Ninewells]], where [[child:1|Lewis]] sees a Dr [[professional:5|Oyelaran]] about his sleep, and from our minister, and from [[professional:6|Struan Petrie]], an advocacy worker so young he looks like he should be in the shed himself. [[professional:6|Struan]] has written to the pair of them asking for a single meeting on [[date:1|20 June]]. [[professional:1|Ruaridh]] will come. [[professional:2|Imrie]] has "a clash".

When [[child:1|Lewis]] was told he might get to go to the wee school with the chickens, he asked would the chickens be told about him too. I hadn't an answer. [[parent:1|Alan]] said, only what you want to tell them, son.

Print it if it helps but disguise us all, and the shed if you can.

%% signature
Yours aye,
Morag Gilchrist
Alan Gilchrist

