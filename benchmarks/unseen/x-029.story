+++
id = "x-029"
channel = "forum-post"
from_name = "dadof2_northkessock"
from_addr = ""
subject = "lockdown, lost records and [[council:1|highland council]] (LONG)"
date = "2020-08-30T00:41:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "subject-access-failure", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "the paper file went in the skip when they cleared the hub"
[[evidence]]
category = "subject-access-failure"
quote = "its been 5 months and no a single page"
[[evidence]]
category = "no-chance-to-correct"
quote = "she says its submitted now and cant be edited"
+++
right. been told i shoud write this down somewhere so here goes, on the phone so excuse the spelling

me scottish wife polish, 2 weans. [[child:1|kacper]] is 8 asd non verbal, [[child:2|zosia]] is 5 and talks for the both of them. her sunday name is [[child:2|zofia]]. wife is [[parent:2|gosia]]. we bide in [[place:1|north kessock]] over the bridge from [[place:2|inverness]]

2017
[[child:1|kacper]] dx'd at [[health:1|raigmore]] by dr [[professional:1|mukherjee]]. no complaints, she was brilliant

2018
started [[school:1|kilmuir shore primary]]. childs plan done by [[professional:2|mairi beth]] the asn teacher. all good. then she went off on the sick in november

2019
new one, mrs [[professional:3|gunn]]. first thing she does is call him [[child:1|casper]] like the ghost. then [[child:1|kasper]]. then [[child:1|caspar]]. wee man doesnt answer to any of them. she put that down as "does not respond to his name" !!!! thats a actual line in the new plan, [[date:1|6/11/19]]. i says to her hes not responding because its not his name. she says its submitted now and cant be edited

2020
jan - asked for the lot, whole file, SAR, sent by email [[date:2|20th jan]] to the [[council:1|highland cooncil]] foi address. [[parent:2|gosia]] did the same to [[health:2|nhs highland]]
[[date:3|14 feb]] - NHS bit came. fair play
[[date:4|2 march]] - mr [[professional:4|torquil mackintosh-ross]] (thats a real person) emails to say theres a lot of it and can they have another 2 month
[[date:5|23 march]] - well we all know
may - rang. nobody in the office. a guy called [[professional:5|ally]] says hes working off his ironing board in [[place:3|dingwall]] and cant see files from there
[[date:6|11 june]] - [[professional:5|ally]] again, sounding rough. says he shouldnt tell me but the paper file went in the skip when they cleared the hub at the old [[place:4|drummond road]] building, [[child:1|kacper]]s and about 30 others. and the electronic one only starts aug 2019. so everything [[professional:2|mairi-beth]] wrote is gone. everything. 
[[date:7|16 june]] - [[professional:4|torquil]] denies it. says i must of misheard
july - my mother in law [[parent:3|halina]] came off the plane, 2 weeks quarantine in our box room, nothing to do with this but it didnt help
now - its been 5 months and no a single page [edit: 7 months, cant count]

so the only record of my boys first 2 years at school is what [[parent:2|gosia]] kept in a biscuit tin and some whatsapps off [[professional:2|MB]]. thank god for [[parent:2|małgorzata]] and her tins

and in the meantime they want to do his new plan off of the one by mrs [[professional:3|gunn]], which is rubbish, and the review is wed [[date:8|16th sept]]

UPDATE: cheers [[contact:1|fankledfiona]] for the link. will phone them monday. and aye you can use it [[contact:2|SENcampaigner]] but pls change the weans names, theres only the one polish family in the village so change that too

UPDATE 2: [[child:2|zosia]] just came down and said "did they put [[child:1|kacperek]] in the bin". so there you go
