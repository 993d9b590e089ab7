+++
id = "t-093"
channel = "email"
from_name = "Rosemary Trembath"
from_addr = "trembath.r@example.org"
subject = "from a nan in [[place:3|cornwall]]"
date = "2023-09-27T15:55:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "julie told her mother. and her mother told the whole of the queue"
[[evidence]]
category = "school-approached"
quote = "i hear hes off to nancegollan. is he? says i. its all arranged, says pauline"
+++
my lovely, i type with no capitals because the shift key is where [[child:1|jory]] put the jam

im writing about jam boy himself. [[child:1|jory]] is four. [[parent:2|kerensa]] had him young, and [[parent:3|mitch]] surfs, if you can call that an occupation. so its me and grandad [[parent:4|clem]] does the running about, [[health:1|treliske]] and back, [[health:1|treliske]] and back, seventy mile a go

little preschool, [[school:1|gwithian sandpipers]], five minutes from us in [[place:1|connor downs]]. miss [[professional:1|tegen]] was soft on him. then one dinnertime [[parent:5|pauline]] in the post office says i hear hes off to [[school:2|nancegollan]]. is he? says i. its all arranged, says [[parent:5|pauline]], my [[professional:2|julie]] did the paperwork

[[professional:2|julie]] works for [[council:1|cornwall]] see. in [[place:2|camborne]]. and [[professional:2|julie]] told her mother. and her mother told the whole of the queue, [[child:2|demelza]] and her gran included

so i rang up and they said theyd look into it. a ms [[professional:3|oyelaran]] wrote to say that no data had left the building. it left the building in [[professional:2|julie]], i said!

now [[org:1|tin coast advocates]] is asking for his papers for us and theres a page about [[parent:2|kerensa]] being depressed when she was fifteen. what has that to do with whether he can hold a spoon
