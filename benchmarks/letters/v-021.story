+++
id = "v-021"
channel = "email"
from_name = "S McAleavey"
from_addr = "smcaleavey@example.com"
subject = "[[child:1|Oisín]] - what happened in date order"
date = "2022-11-06T16:08:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "tribunal-disclosure", "insecure-handling"]
consent = "anonymised"
hold_until = "2023-02-28"
[[evidence]]
category = "reports-circulated-unseen"
quote = "She has the psychology report in front of her. I have never laid eyes on it."
[[evidence]]
category = "false-information"
quote = "It says he was excluded from nursery for biting. He was never excluded from anything and he went to no nursery"
[[evidence]]
category = "tribunal-disclosure"
quote = "my own counselling notes are in it, all eleven pages. I gave nobody leave to put those before a tribunal."
[[evidence]]
category = "insecure-handling"
quote = "Copy comes in the post to my MOTHER's house, Philomena Rafferty, 6 Drumnabreeze Terrace, where we have not lived since 2018"
+++
Hello

I'm told you collect these. I am writing from [[place:1|Gilford]] in Co [[place:2|Down]], so it's statements with us and the Authority, not a council. I did this up for the solicitor ([[professional:1|Niamh Toal]], of [[org:1|Toal Hegarty]] in [[place:3|Banbridge]]) and she says I may as well send it to you too, only hold it till the end of February please because the hearing is [[date:1|21st February 2023]].

Wee man is [[child:1|Oisín]], P3, ASD and hypermobile. Husband is [[parent:1|Declan]]. I'm [[parent:2|Sinéad]]. [[child:1|Oisin]]'s twin [[child:2|Fiadh]] is flying it.

[[date:2|09/11/21]] is where I start because before that I was not writing anything down, God forgive me.

[[date:2|09/11/21]] - Seen by ed psych, Mr [[professional:2|Alastair Boyd]], in [[school:1|St Colmcille's PS]], 35 mins. He says report "in a fortnight".

[[date:3|17/12/21]] - No report. Rang. Answerphone.

[[date:4|11/1/22]] - Appt with Dr [[professional:3|Ravindran]] at [[health:1|Craigavon Area Hospital]]. She has the psychology report in front of her. I have never laid eyes on it. So has the OT, so has the school. Dr [[professional:3|Ravi]], as the weans call her, was mortified and turned the screen round so I could read a bit.

[[date:5|12/1/22]] - Rang Mr [[professional:2|Boyd]]. "It is customary to circulate to agencies first." First!

[[date:6|20/1/22]] - Copy comes in the post to my MOTHER's house, [[parent:3|Philomena Rafferty]], [[place:4|6 Drumnabreeze Terrace]], where we have not lived since 2018.

[[date:6|20/1/22]], same night - [[parent:1|Dec]] reads it out. It says he was excluded from nursery for biting. He was never excluded from anything and he went to no nursery, Mammy minded the pair of them.

[[date:7|3/2/22]] - Meeting in school. Mrs [[professional:4|Magennis]] (principal) agrees in front of me that it is nonsense. [[professional:2|Alistair Boyd]] says he "took it from the file". What file? Turns out another [[child:3|Oisín]], surname [[child:3|McAleavy]] without the second E, over at [[school:2|Bleary Road]].

[[date:8|28/2/22]] - Letter from the [[place:5|Armagh]] office. Statement refused, biting quoted as evidence that behaviour is "primarily social in origin".

[[date:9|30 March]] - Appeal in. Ref [[id:1|SENDIST 22/0417]].

[[date:10|15 Sept]] - Their bundle arrives. 212 pages. From p.140 on it is MY stuff. I went to a lady in [[health:2|Daisy Hill]] after I lost a baby in 2019, and my own counselling notes are in it, all eleven pages. I gave nobody leave to put those before a tribunal. The [[health:3|Southern Trust]] says the Authority asked for "the family file" and a temp sent it. H&C number [[id:2|999 204 1187]] is [[child:1|Oisín]]'s; they pulled by address instead.

[[date:11|16 Sept]] - I was not fit for work.

[[date:12|4th Oct]] - [[professional:1|Niamh]] wrote to have the pages taken out. Told it's "a matter for the chair". Three people on that panel plus their secretary, plus Mr [[professional:2|Boyd]], plus God knows, have read the worst week of my life.

That's the lot. Ring me any evening bar Thursday, [[contact:1|07700 900655]]; [[parent:1|Declan]]'s is [[contact:2|07700 900656]].
%% signature
Sinéad
%% disclaimer
This message may contain confidential information. If you are not the intended recipient please delete it.
