+++
id = "jg-006"
channel = "forum-pm"
from_name = "owlmum_of_4"
from_addr = ""
subject = "dont share pls"
date = "2018-01-17T00:12:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "i asked wigan for the reasons in writing n was told panel reasons arent given to parents."
+++
hi lovely, just for you not for the site ok, [[parent:1|ray]] would do his nut

so [[child:1|summer]]s sen lady at [[school:1|holmebridge]], [[professional:1|chantelle]], is married to the lad who does panel for [[council:1|wigan]]. [[professional:2|dean]] his name is. and [[child:1|summer]] got turned down and [[professional:1|chantelle]] knew BEFORE me. she goes in front of [[child:2|lexi]] n [[child:3|kayden]] n everyone "oh never mind about panel mum". i asked [[council:1|wigan]] for the reasons in writing n was told panel reasons arent given to parents. well theyre given to [[professional:1|chantelle]] over her tea arent they

i asked dr [[professional:3|mukherjee]] at [[health:1|leigh infirmary]] to write again n he has fair play. [[org:1|embrace the day]] charity are sending [[professional:4|moira]] with me next time

dont put any of it up. seriously

%% signature
love n hugs, tash

