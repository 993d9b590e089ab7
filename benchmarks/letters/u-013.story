+++
id = "u-013"
channel = "email"
from_name = ""
from_addr = "leanne_and_boys@example.com"
subject = "taxi"
date = "2018-09-11T17:33:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling"]
consent = "named"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "his care plan on the front seat of the taxi"
[[evidence]]
category = "subject-access-failure"
quote = "put a subject access in on the 4th of may and its now september and ive had nothing"
+++
not being funny but who do these people think they are, right, my lad [[child:1|mason]] gets a taxi to [[school:1|halewood hey]] every day cos hes got epilepsy and hes non verbal and on [[date:1|23rd april]] i go out to strap him in and theres his care plan on the front seat of the taxi, all of it, medication the lot, and the bit about our [[child:2|summer]] being on a child protection plan when she was a baby which was her dad not me, and the driver [[professional:1|kev]] goes oh yeah they give us them all every driver gets the pack you can have a read, i said every driver?? hes had about nine drivers since last summer, the car was [[id:1|DK66 OVX]] its [[org:1|speke star cabs]] you can check, so i rings [[council:1|knowsley]] and gets passed from pillar to post and some woman mrs [[professional:2|aspinall]] says its a data matter put it in writing so i did, put a subject access in on the [[date:2|4th of may]] and its now september and ive had nothing, not a sausage, rang 11 times, [[professional:2|aspinal]] is always in a meeting, then [[council:2|liverpool city council]] rings ME to say ive asked the wrong council cos the [[school:1|hey]] is over the border, its not, ive lived in [[place:1|huyton]] 34 years i know what bleedin council im in, meanwhile [[child:1|mase]] had a fit in the cab on [[date:3|6/9]] and the new fella didnt know what to do cos guess what THEY TOOK THE PLANS OFF THEM cos i complained, he ended up in [[health:1|alder hey]] overnight, my mum [[parent:1|pat]] was sat with him while i was screaming down the phone, use my name use [[child:1|mason]]s i dont care any more its [[parent:2|leanne rimmer]] and [[council:1|knowsley council]] and you can put that on a bus, [[contact:1|07700900831]]
