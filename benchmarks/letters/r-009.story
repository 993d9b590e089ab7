+++
id = "r-009"
channel = "forum-post"
from_name = "hooyo_of_four"
from_addr = ""
subject = "Can they do this?"
date = "2017-09-20T13:15:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Salaam all, quick question. I'm in [[place:1|Easton]], [[council:1|Bristol]]. My [[child:1|Abdirahman]] ([[child:1|Abdi]]) starts at [[school:1|Stapleton Court]] next week with his brother [[child:2|Liban]]. [[professional:1|Sagal]] at [[org:1|Horn Families Together]] says I can ask to see the EP's report before it goes to anyone else, but Mr [[professional:2|Whitcombe]] says reports always go to [[council:1|BCC]] first and [[professional:3|Becky]] the SENCO just shrugged. Nothing's happened yet, it isn't written. Who is right, [[professional:1|Sagal]] or [[professional:2|Whitcombe]]? And should I put it in writing? If anyone knows a template, my sister [[parent:1|Hodan]] can print it. Thanks
