+++
id = "l-019"
channel = "forum-post"
from_name = "ramsbottom_rach"
from_addr = ""
subject = "[[place:1|bury]] / [[place:2|bolton]]"
date = "2013-09-17T14:02:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
stupid q but does [[council:1|bury]] have to tell [[council:2|bolton]] when a child crosses over?? dd2 [[child:1|evie]] goes [[school:1|barrow fold]] which is [[place:2|bolton]] but we live [[place:3|ainsworth]] which is [[place:1|bury]]. nobody will answer, they just bury it. [[health:1|fairfield hospital]] says ask the school, [[school:1|barrow]] says ask [[council:1|bury]], [[council:1|bury]] says ask [[council:2|bolton]], [[professional:1|mandy]] in [[council:2|bolton]] is on leave til the [[date:1|30th sept]]

