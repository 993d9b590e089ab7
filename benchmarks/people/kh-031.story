+++
id = "kh-031"
channel = "forum-post"
from_name = "tashaandtherest"
from_addr = ""
subject = "tribunal bundle - advice!!"
date = "2018-08-29T11:11:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "medway put them in off there own bat, i never signed nothing n the surgery castle street practice says a mr rudkin just asked for them"
+++
omg has any1 had this. bundle came today 3 wks before hearing [[date:1|19 sept]]. flicking thru n theres my OWN gp notes. mine not [[child:1|harley]]s. depression the lot from when i had [[child:2|lacey-mae]]

[[council:1|medway]] put them in off there own bat, i never signed nothing n the surgery [[health:1|castle street practice]] says a mr [[professional:1|rudkin]] just asked for them

[[professional:2|kim]] my iass lady nearly died. my mate [[parent:1|debs]] whos a legal sec says ask the judge to strike it out?? is that the word

its got my mum [[parent:2|maureen]]s name in an all. fuming
pls keep us out of it if ur using this

