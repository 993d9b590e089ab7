+++
id = "jc-031"
channel = "email"
from_name = "Kofi and Jane Boateng-Reid"
from_addr = "boatengreid@example.org"
subject = "[[child:1|Ama]]'s records"
date = "2024-05-08T19:26:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "On it were the reports of twenty-three children, Ama's among them, no password, nothing."
+++
Dear folks,

[[child:1|Ama]] is our middle girl, 9, in [[place:1|Aberdeen]], [[school:1|Rubislaw Den Primary]]. She's dyslexic and has sickle cell, and the hospital side has been superb: Dr [[professional:1|Lesley Gauld]] and nurse [[professional:2|Tendai]] at [[health:1|Royal Aberdeen Children's Hospital]]. It's the paper side that's let us down.

In February her support teacher, Miss [[professional:3|Strachan]], went on maternity leave. A month on, our neighbour [[parent:1|Wilma]] came by with a memory stick. Her grandson [[child:2|Lewis]] had found it at the bus stop on [[place:2|Queens Road]], and, being a boy, had plugged it in. On it were the reports of twenty-three children, [[child:1|Ama]]'s among them, no password, nothing. [[parent:1|Wilma Duthie]] is a retired sheriff clerk and had written down the time he handed it over.

[[parent:4|Jane]] took it to the head, Mr [[professional:4|Geddes]]. He went the colour of porridge. It was [[professional:3|Ailsa]]'s; no, [[professional:3|Ailsa]]'s was in her desk; it was the supply teacher's, Mr [[professional:5|Okonjo]]'s. Poor [[professional:5|Victor]] had been told to "take the files home and get up to speed". [[professional:4|Geddes]] wanted us to give back the stick and say no more. [[parent:5|Kofi]]'s sister [[parent:2|Efua]], she's in data protection in [[place:3|Leeds]], said on no account.

We reported it ourselves. [[council:1|Aberdeen City Council]]'s man, [[professional:6|Barclay]], then wrote that the stick was "never operationally lost" as it was found. I read this out to [[professional:2|Tendai]] while [[child:1|Ama]] had her transfusion, and she laughed that much she'd to redo the chart.

Of the 23 families only we and the parents of [[child:3|Innes Farquhar]] have been told. [[child:3|Innes]]'s mum [[parent:3|Shirley]] has been round twice in tears. Dr [[professional:1|Gauld]] says the hospital was not informed that her letters were on there either. [[professional:3|Ailsa Strachan]] had a boy. [[professional:6|Douglas Barclay]] is, as of last week, "no longer the contact".

%% signature
Jane and Kofi

