+++
id = "y-013"
channel = "forum-pm"
from_name = "geordie_carer_x2"
from_addr = ""
subject = "pls take mine out"
date = "2021-08-30T07:32:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
morning. ive had a think and i dont want my post used any more, the one about our [[child:1|kian]] and the [[place:1|walker]] school. nowt to do with you. his new teacher is canny and shes on here, and [[parent:1|leanne]] says if folk work out its us hell be the talk of [[school:1|st aidans]] again

can you delete the pm with his reports an all. and the photo. and this when youve read it

sorry to muck you about pet. if you need to check its really me ring us on [[contact:1|07700 900119]] after 6
