+++
id = "e-014"
channel = "forum-pm"
from_name = "hebden_hooper"
from_addr = ""
subject = ""
date = "2022-01-17T20:44:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "There's two of us with the same name on Calderdale's list and the other one, who does pilates with me in Mytholmroyd, got the lot, no password, Wren's self harm stuff, photos and all."
+++
Hi, ok so short version. Annual review papers for [[child:1|Wren]] got emailed to the wrong [[parent:1|Sarah]]. There's two of us with the same name on [[council:1|Calderdale]]'s list and the other one, who does pilates with me in [[place:1|Mytholmroyd]], got the lot, no password, [[child:1|Wren]]'s self harm stuff, photos and all. She rang me straight away, mortified. SEN officer [[professional:1|Gavin Ostler]] says just ask her to delete it!! School ([[school:1|Scout Rock Juniors]]) were nice, Miss [[professional:2|Amara]] cried. [[child:1|Wren]]'s ten. Yeah use it, no names, esp not her bird name there's only one

