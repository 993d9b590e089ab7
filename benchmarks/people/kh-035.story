+++
id = "kh-035"
channel = "forum-pm"
from_name = "hullcityjoe"
from_addr = ""
subject = "re records"
date = "2014-10-02T21:18:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "and page 9 to 60 is just missing, numbers go 8 then 61"
+++
alright. you asked what was in it. [[council:1|hull]] sent us [[child:1|connor]]s records after 4 month of asking, this is what was in it

1 email where [[professional:1|dawn lister]] calls our lass [[parent:1|michaela]] "a piece of work"
1 email where [[professional:2|gary]] from transport says send him to [[school:1|withernwick]] its on the route
nowt from [[professional:3|phil stubbs]] who's the one that made the decision
and page 9 to 60 is just missing, numbers go 8 then 61

asked [[professional:1|dawn]] where's 9 to 60. she said theyll be exempt. all 52 of em

[[child:1|connor]]s mate [[child:2|ellis]] got same treatment off same woman, his mam [[parent:2|suze]] got 11 pages total, top that

