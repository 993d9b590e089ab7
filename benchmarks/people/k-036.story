+++
id = "k-036"
channel = "email"
from_name = "Martina D"
from_addr = "martina.d@example.co.uk"
subject = "the [[child:1|Doherty]] file"
date = "2012-01-16T20:02:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "And Doherty, that's Attracta, told him he was to write \"mainstream with outreach\" because the unit was full and the WELB was not building another."
[[evidence]]
category = "access-denied"
quote = "Attracta wrote back that calls between officers and staff are not disclosable to family members."
+++
Throw a stone in [[place:1|Derry]] and you'll hit a [[parent:1|Doherty]]. I am only one by marriage. But in the room at [[school:1|St Canice's]] on the [[place:2|Glen Road]] the day of [[child:1|Oisín]]'s review, there was a [[professional:1|Doherty]] teaching him, and a [[professional:2|Doherty]] from the Board, and a child's file marked [[child:1|DOHERTY]], and between the three of them they managed to lose him.

Here is how. [[professional:1|Doherty]] rang [[professional:2|Doherty]]. It's the teacher I mean, a decent big fella, [[professional:1|Cathal]], that coaches the under-tens. He told the other one straight out that the wee boy would need the autism unit. And [[professional:2|Doherty]], that's [[professional:2|Attracta]], told him he was to write "mainstream with outreach" because the unit was full and the [[council:1|WELB]] was not building another. [[professional:1|Cathal]] wrote nothing. He came to our house, he wouldn't take tea, and he told [[parent:2|Seamus]] on the step.

"What do I sign?" says he. "You sign your own name," says [[parent:2|Seamus]]. "There's plenty of it."

My sister-in-law [[parent:3|Bronagh]] types for a living and it was her asked for the note of that phone call. [[professional:2|Attracta]] wrote back that calls between officers and staff are not disclosable to family members. She left the first name off the envelope, it just said "Mrs [[parent:1|Doherty]]", so [[professional:1|Cathal]]'s wife got it.

[[health:1|Altnagelvin]] has him under Dr [[professional:3|Quigg]], thank God, there's just one of those.

%% signature
Martina

