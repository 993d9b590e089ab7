+++
id = "ke-044"
channel = "email"
from_name = "Lorna Quigg"
from_addr = "lorna.quigg@example.org"
subject = "[[council:1|SEELB]] and our [[child:1|Rhys]]"
date = "2010-02-04T12:18:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Her report says Rhys had been put out of Sunday School and Boys' Brigade for violence, which he never was; he's the one carries the flag."
+++
Hi there, hope this is the right place.

Our [[child:1|Rhys]] is P5 at [[school:1|Moira Road PS]] in [[place:1|Lisburn]], with Asperger's. [[professional:1|Heather]] takes him in the mornings and [[professional:2|Alwyn]] in the afternoons, and between the pair of them he's come on powerful.

In November, [[professional:3|Glenda McIlwaine]] was out from the [[council:1|South Eastern Board]]. She'd a wee look at him in PE, which is the one thing he can't abide. She's a neighbour of my sister-in-law [[parent:1|Ruth]]'s in [[place:2|Hillsborough]], and she must've forgotten that. Her report says [[child:1|Rhys]] had been put out of Sunday School and Boys' Brigade for violence, which he never was; he's the one carries the flag. [[parent:2|Trevor]], that takes the BB at [[org:1|Ballymacash Presbyterian]], wrote to say so. [[professional:3|McIlwaine]] told him she'd had it from "a reliable source".

I've an idea who. There's a [[child:2|Reece]] two streets down.

[[professional:1|Heather]] wants to come to the appeal. Her principal (Mr [[professional:4|Baird]]) says that if she does she needn't come back. Could you tell me if he's allowed to? I'm on [[contact:1|01632 960 918]] most days.

Happy for it to be used without our names.

%% signature
Lorna

