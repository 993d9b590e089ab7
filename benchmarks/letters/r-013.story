+++
id = "r-013"
channel = "email"
from_name = "Harvinder Kaur Sandhu"
from_addr = "h.k.sandhu@example.com"
subject = "[[council:1|Wolverhampton]] — three people called [[child:1|Jaspreet]]"
date = "2019-05-29T19:44:00+01:00"
html = false
kind = "story"
categories = ["false-information", "discussed-without-consent", "other-collusion", "insecure-handling", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "\"known to the police in connection with an assault in West Park\""
[[evidence]]
category = "discussed-without-consent"
quote = "a \"network meeting\" held at Penn Fields House on 7 March to which neither of us was asked"
[[evidence]]
category = "other-collusion"
quote = "she and the head had agreed the wording with Dr Lomax \"so that everybody sings from the same sheet\""
[[evidence]]
category = "insecure-handling"
quote = "in full, for anyone to read: the address, date of birth and police record of Jaspreet Kaur Gill"
[[evidence]]
category = "subject-access-failure"
quote = "Every name but ours is blacked out, including my own mother-in-law's."
+++
Dear Editor

It is a serious matter, but my husband [[parent:2|Balbir]] says that I must begin with the joke or nobody will follow it. There are three people called [[child:1|Jaspreet]] in this story. One is my son, [[child:1|Jaspreet Singh Sandhu]], fourteen, autistic, gentle, obsessed with lifts. Two is [[child:2|Jaspreet Kaur Gill]], a girl in his form. Three is [[professional:1|Jaspreet]], the family support worker, [[professional:1|Jaspreet Dhaliwal]], a gentleman of perhaps thirty, who wears a very smart turban and says "no worries". At home my son is [[child:1|Jassi]]. The girl is [[child:2|Jas]]. The family support worker I will call Mr [[professional:1|Dhaliwal]] from here on, out of mercy.

My other children are [[child:3|Simran]], [[child:4|Manveer]] (she) and [[child:5|Manvir]] (he). Yes, we did that to ourselves.

[[child:1|Jassi]] went from [[school:1|Goldthorn Rise Primary]], where Mrs [[professional:2|Hope]] adored him, to [[school:2|Tettenhall Wood Academy]], part of [[school:3|Black Country Futures Trust]]. The head of Year 9 is Mr [[professional:3|Bailey]]. The SENCO was [[professional:4|Kath]], then for a term nobody, then [[professional:5|Rowan]], who is a lady. CAMHS sent Dr [[professional:6|Lomax]], from [[health:1|Penn Fields House]]... I beg your pardon, the building is [[health:1|Penn Fields House]] and the service is [[health:2|Black Country Partnership]].

In February [[child:2|Jas Gill]] was in trouble. I don't know the rights and wrongs; she has a hard time of it, and her mother [[parent:3|Rupinder]] works nights at [[health:3|New Cross]]. There was a fight in a park and an older boy, [[child:6|Kieran]], had his phone taken. In the chronology that [[professional:5|Rowan]] wrote for the review, my [[child:1|Jassi]] is "known to the police in connection with an assault in [[place:1|West Park]]". He has never been to [[place:1|West Park]] without me. There's no lift.

How did I find out? From Biji, my mother-in-law, [[parent:4|Gurdev Kaur]]. She goes to the [[org:1|Sedgley Street Gurdwara]], and there Mr [[professional:1|Dhaliwal]]'s aunt asked after "your poor grandson and the police". There had been, it turned out, a "network meeting" held at [[health:1|Penn Fields House]] on [[date:1|7 March]] to which neither of us was asked. [[professional:3|Bailey]] was there, [[professional:5|Rowan]], [[professional:6|Lomax]], [[professional:1|Dhaliwal]], and PC [[professional:7|Wesley Grant]], the schools officer. The police officer! And PC [[professional:7|Grant]] told them, it's in his own notebook, "wrong [[child:1|Jaspreet]]". They minuted it as "[[professional:7|WG]] to clarify".

I rang [[professional:5|Rowan]]. She told me she and the head had agreed the wording with Dr [[professional:6|Lomax]] "so that everybody sings from the same sheet", and it had gone off to [[professional:8|Siobhan]] in the [[council:1|City of Wolverhampton]] SEN team. The head is Dr [[professional:9|Ashok Mistry]]. I said, is it in a doctor's job to write down a crime that a policeman says did not occur? She said the wording was "could be connected". I said so could the Pope.

We put in a subject access request on [[date:2|18 March]] to the school, to the Council and to [[health:2|Black Country Partnership]]. The school answered, promptly I admit. Every name but ours is blacked out, including my own mother-in-law's. Where it should say "[[parent:4|Gurdev Kaur]] collects [[child:4|Manveer]] from [[school:4|Little Penguins]]" there's a black bar, then "collects", then another black bar. Meanwhile, on page 30, in full, for anyone to read: the address, date of birth and police record of [[child:2|Jaspreet Kaur Gill]]. I've put those sheets through my own shredder, told [[parent:3|Rupinder]], and told [[professional:8|Siobhan]]. [[professional:8|Siobhan]] said, "Which [[child:1|Jaspreet]] is this about?"

[[child:5|Manvir]] says to tell you that the lift at [[school:2|Tettenhall Wood]] is an Otis. [[child:1|Jassi]] says it's a Schindler.

Publish, anonymously, and do please change [[child:1|Jaspreet]] to something.

%% signature
Harvinder Kaur Sandhu
Parent governor (another school!)
h.k.sandhu@example.com | 01632 960118

%% disclaimer
Please think of the environment before printing this e-mail.
