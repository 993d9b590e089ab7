+++
id = "kh-019"
channel = "forum-pm"
from_name = "kayleigh_and_the_3"
from_addr = ""
subject = "cant sleep"
date = "2023-02-07T02:14:00+00:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "they'd been emailing each other 3 months about how to get him out before reception so he wont be on chalk hill primarys books"
+++
sorry its late u dont have to answer

so [[child:1|oakley]] is 5 [[child:2|bonnie]] is 3 [[child:3|teddy]] is 8 months. hv came for [[child:3|teddy]]s check n was asking loads about [[child:1|oakley]]. i thought she was being nice. [[professional:1|gemma]] her name is. next thing theres a referal gone in from her and mrs [[professional:2|latchford]] at nursery [[school:1|little acorns]] and some paed dr [[professional:3|okonjo]] ive never met. they'd been emailing each other 3 months about how to get him out before reception so he wont be on [[school:2|chalk hill primary]]s books its all in there. [[parent:1|kelly]] who works in the office showed me

this is [[council:1|thurrock]] btw. [[parent:2|jordan]] says im paranoid. am i

