+++
id = "kh-041"
channel = "email"
from_name = "Gurinder"
from_addr = "g.bains76@example.com"
subject = "[[council:1|Sandwell]]"
date = "2015-02-23T23:03:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "I Was stood there, she had her on Speaker, she told Bird The hoist line has to come out because Of the cost"
+++
Hi. I drive Taxis so I write this Between jobs. We got two kids [[child:1|Arjan]] 7 [[child:2|Simran]] 12. [[child:1|Arjan]] has Cerebral palsy, In a chair.

[[council:1|Sandwell]] physio Mrs [[professional:1|Bird]] says he needs A hoist at School [[school:1|Tividale Park Juniors]]. She wrote it. I saw the [[professional:1|Bird]] report with My own eyes, [[date:1|3/2/15]]. Then [[professional:2|May Hughes]] who does the Statement, [[professional:2|May]], she says Will You Ask the physio to put "manual handling as required". I Was stood there, she had her on Speaker, she told [[professional:1|Bird]] The hoist line has to come out because Of the cost. I said Excuse me May I say something. [[professional:2|May]] says oh i didnt realise You were still here Mr [[parent:2|Bains]].

No hoist. [[professional:3|Lee]] the ta did his Back in lifting him, off Sick 5 weeks now.

My cousin [[parent:1|Jas]] is a councillor In [[place:1|Walsall]] he says put it in Writing so this is Me putting it in writing. no names ok, [[professional:3|Lee]] needs his job

