+++
id = "ja-007"
channel = "email"
from_name = "leanne"
from_addr = "leanne.hoyland@example.com"
subject = "(no subject)"
date = "2021-02-02T01:19:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "the woman beverley said panel notes are for officers only and im not allowed them or the reasons."
+++
hi there im [[parent:1|leanne]] from [[place:1|wombwell]] i saw the post. my little girl is [[child:1|poppy mae]] shes 5 she has cerebal palsy. [[council:1|barnsley]] wont give her a 1-1 and i asked to see what the panel wrote down. the woman [[professional:1|beverley]] said panel notes are for officers only and im not allowed them or the reasons. then her physio [[professional:2|dave swift]] at [[health:1|new street clinic]] said hed sent 2 letters for panel and they never even got opened. [[child:1|pops]] cant get up the step to her own classroom at [[school:1|hoyle mill infants]], i have to go in at 10 and lift her for the toilet. my mam does it when im at work. dont know what else to say really

%% signature
leanne x

