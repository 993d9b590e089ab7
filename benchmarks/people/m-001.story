+++
id = "m-001"
channel = "email"
from_name = "Shazia M"
from_addr = "shazia.mahm@example.com"
subject = "[[child:1|Zayn]] and the report that had been round everybody but us"
date = "2014-03-11T22:47:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "We were never given one hour to correct it before it was final, and afterwards they told us it couldn't be opened."
[[evidence]]
category = "reports-circulated-unseen"
quote = "The class teacher, the transport office, the hospital and the dinner lady all read that report weeks before his own mother did."
+++
There is a photocopier in the office at [[school:1|Spen Hollow Junior School]] which, I have worked out, has seen more of my son's paperwork than I have.

My husband [[parent:1|Tariq]] says put the names first or they'll get lost. [[child:1|Zayn]] is nine, in Year 4, autistic. [[child:2|Hania]] is six and at the infants next door. [[child:3|Idris]] is a baby and has no file, inshallah he never will. Mrs [[professional:1|Holroyd]] is the SENCO ([[professional:1|Gillian]], but all the staff say [[professional:1|Gill]]). [[child:1|Zaynie]]'s teacher is Miss [[professional:2|Carrington]], which the children shorten to Miss [[professional:2|C]]. The EP is Dr [[professional:3|Fiona Beardsall]]. The one at [[council:1|Kirklees]] is [[professional:4|Neil Sykes]].

[[date:1|14 Oct 2013]] - Dr [[professional:3|Beardsall]] comes to [[school:1|Spen Hollow]]. She rings me that night, half an hour, lovely. Says I'll have a draft "by half term, to check".

[[date:2|4 Nov]] - no draft. [[professional:1|Gill Holroyd]] says it's with the typist.

[[date:3|19/11/13]] - dropping [[child:2|Hania]] off, Miss [[professional:2|C]] says how useful she's finding the bit about transitions. What bit? She went red. She'd had it a fortnight. So had the dinner supervisor, because there's a page about food.

[[date:4|22 Nov]] - I ring [[professional:3|Fiona]] myself. She sent it to the school, to Mr [[professional:4|Sykes]], to the paediatrician at [[health:1|Dewsbury and District Hospital]], and to somebody called [[professional:5|J. Appleyard]] in Transport. "I assumed [[professional:1|Gill]] would pass yours on."

[[date:5|6 Dec]] - it comes. Page one has him down as [[child:1|Zain Mahmoud]], which isn't his name on anything. Page three says "mum declined an interpreter". I was born in [[place:1|Batley]]. I teach GCSE chemistry.

I e-mailed for corrections and this is what I had back, all of it:

"Dear Mrs [[parent:2|Mahmood]],
Thank you for your comments on [[child:1|Zayn]]'s advice. As the report was finalised on [[date:6|1 November]] and has been circulated to all agencies it isn't our practice to reopen it. Your views may be attached as an appendix should the authority issue a statement.
[[professional:4|N. Sykes]]
SEN Assessment and Commissioning"

We were never given one hour to correct it before it was final, and afterwards they told us it couldn't be opened. The class teacher, the transport office, the hospital and the dinner lady all read that report weeks before his own mother did.

[[parent:1|Tariq]] went to the review on [[date:7|30 January]] because I had parents' evening. He wrote on the back of his hand what [[professional:1|Gillian]] said when he asked who was supposed to have sent it to us: "Well, [[professional:3|Fiona]] thought me, I thought [[professional:4|Neil]], and [[professional:4|Neil]] thought you'd got one." [[professional:2|Carrington]], he says, was looking at the carpet.

Anyway. [[child:1|Zayn]] now tells people his middle name is Typist. Please alter all of us, him most of all, and leave poor Miss [[professional:2|C]] out, she was the only one who went red.

%% signature
Shazia

