+++
id = "o-013"
channel = "forum-pm"
from_name = "magda_ploiesti"
from_addr = ""
subject = "hi"
date = "2020-02-13T21:09:00+00:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "they phone to four school without telling me and ask who can take him cheap"
+++
hello i read your post about schools. my boy [[child:1|andrei]] he have 10 years, we are in [[place:1|luton]]. i choose for him [[school:1|warden fields special school]] and i wait. then my friend [[parent:1|mirela]] she work in the kitchen of [[school:2|bramingham park]] and she say the council was there for [[child:1|andrei]] to take him. i never choose this! they phone to four school without telling me and ask who can take him cheap. lady from [[council:1|luton council]] name is [[professional:1|kerry anne]], she say is normal. is normal??? my husband [[parent:2|florin]] say we go back home
