+++
id = "u-072"
channel = "email"
from_name = "Folasade Adeyinka-Brown"
from_addr = "sade.ab@example.co.uk"
subject = "[[council:1|KCC]], my SAR and the fax (timeline)"
date = "2010-12-05T01:19:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling", "report-change-requested", "tribunal-disclosure"]
consent = "named"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "told it is \"in the system\". Day 61."
[[evidence]]
category = "insecure-handling"
quote = "27 pages went by fax to a kebab shop"
[[evidence]]
category = "report-change-requested"
quote = "could you look again at 'requires' and whether 'would benefit from' might serve"
[[evidence]]
category = "tribunal-disclosure"
quote = "I had not agreed to that and neither had she"
+++
Timeline as promised. Names can stay in, I am past caring, I want them to see it.

Child: [[child:1|Oluwatobi Adeyinka-Brown]], everybody says [[child:1|Tobi]]. DOB [[date:1|30.09.2001]]. NHS no [[id:1|999 482 1706]]. UPN [[id:2|K886200110034]]. Sickle cell and ADHD, goes to [[school:1|Perry Wharf Juniors]] in [[place:1|Gravesend]].

[[date:2|08/02/10]] - asked [[council:1|Kent]] for assessment. Recorded delivery.
[[date:3|19/3/10]] - yes.
Weds [[date:4|21 April]] - EP, Mrs [[professional:1|Harriet Plowright]], sees [[child:1|Tobi]] for 50 mins. She was v good with him.
[[date:5|6th May]] - she shows me her report at my kitchen table. It says he "requires" a full time LSA. Good.
[[date:6|2/6]] - proposed statement. Same report, but now "would benefit from access to an adult". Same date on the front.
[[date:7|3/6]] - I ring Mrs [[professional:1|Plowright]]. Silence. Then "I can't discuss it."
[[date:8|14 June 2010]] - SAR posted to [[place:2|Maidstone]], with cheque.
[[date:9|24.07.10]] - 40 days gone. Nothing
[[date:10|14th Aug]] - rang. Spoke to "[[professional:2|Gary]]", told it is "in the system". Day 61.
Fri [[date:11|10th Sept]] - a man telephones me at work. Very polite. He is Mr [[parent:1|Yilmaz]], he is not a relation of ours but by now I call him uncle, and he has got my son's medical file. 27 pages went by fax to a kebab shop in [[place:3|Milton Road]]. One digit wrong. He read my number off page 3, and kept the papers under the till, face down, he said, out of respect.
[[date:12|11 Sept]] - I collect them. And THAT is how I got my SAR, because in between the hospital pages is an email from the area office, [[professional:3|Colin Strudwick]] to Mrs [[professional:1|Plowright]], [[date:13|12 May]]: "[[professional:1|Harriet]], could you look again at 'requires' and whether 'would benefit from' might serve. Mum is keen on tribunal so the wording matters."
[[date:14|13/9/10]] - complain. Ref [[id:3|CMP/WK/10/5523]].
[[date:15|1 October]] - reply from the county: the fax "did not originate" with them. It has their header on it.
[[date:16|18th of October]] - appeal papers arrive, [[id:4|SE886/10/00312]]. Inside the LA's bundle: my own counselling notes from [[health:1|Darent Valley Hospital]], from when I lost [[child:1|Tobi]]'s twin [[child:2|Taiwo]]. Dr [[professional:4|Eze]] wrote them, for me. They went to the Tribunal and I had not agreed to that and neither had she. She cried when I told her.
[[date:17|9-Nov-10]] - SAR finally answered. 6 pages. No email from Mr [[professional:3|Strudwick]] in it.
[[date:18|30/11/2010]] - my MP's office say they will "write".

I have it all in a lever arch file. My husband [[parent:2|Winston]] has made copies at the [[org:1|Ebenezer Tabernacle]] office and put one at his mother's. My address if you want to send somebody: [[place:4|Flat 9, 61 Pelham Rise]], [[place:1|Gravesend]] [[postcode:1|DA11 0XQ]]. Or ring [[contact:1|07700 900744]].

Mr [[parent:1|Yilmaz]] is also happy to be called. He says he has never been so shocked.

%% signature
Folasade Adeyinka-Brown

"The Lord is my light"
