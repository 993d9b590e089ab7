+++
id = "kc-006"
channel = "email"
from_name = "rose"
from_addr = "rosemarsh71@example.net"
subject = "[[council:1|cornwall]], sorry its late"
date = "2011-06-02T01:12:00+01:00"
html = false
kind = "story"
categories = ["false-information", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "he wrote that we had turned down a place for drew in march and we were never offered one, not in march not ever"
[[evidence]]
category = "insecure-handling"
quote = "it was sent by mistake to another mum, hazel, who rang me on that number and read it out to me"
+++
hello there

its gone one and the boys are asleep so here goes. [[parent:1|rob]] says dont bother they rob you of your sleep as well as your money but i rose at five and cant settle anyway

[[child:1|jago]] is ten. his brother [[child:2|drew]] is six and drew the short straw as the saying goes, he has the same thing only worse. fragile x. we're out on the marsh road past [[place:1|marazion]] and the bus to [[school:1|st piran's well school]] takes an hour

mrs [[professional:1|best]] did the speech report. she did her best i think. what gets me is [[professional:2|field]]. he's the one at [[council:1|cornwall council]] who decides, i have never met him, none of us have, he just signs things d [[professional:2|field]]. he wrote that we had turned down a place for [[child:2|drew]] in march and we were never offered one, not in march not ever. i phoned and a girl called [[professional:3|summer]] said it was on the system so it must be right. i said all summer i've been asking you for a place. she said can you put it in writing mrs [[parent:2|marsh]]

i put it in writing. that letter had my number on it [[contact:1|01632 960 114]] and it was sent by mistake to another mum, [[parent:3|hazel]], who rang me on that number and read it out to me. she was lovely actually, she makes hazel hurdles for a living. best thing that came out of it

no names please, [[council:1|cornwall]] is fine its a big field to hide in

%% signature
rose x

