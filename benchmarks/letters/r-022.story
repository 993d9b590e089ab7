+++
id = "r-022"
channel = "email"
from_name = "Ionela Munteanu"
from_addr = "ionela.munteanu@example.com"
subject = "about [[child:1|Ștefan]]"
date = "2019-12-05T19:30:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Mrs Denise said the decision is in the computer and the computer is not for me"
[[evidence]]
category = "false-information"
quote = "They wrote I refused three appointments."
+++
Good evening! My name [[parent:1|Ionela]], from [[place:1|Northampton]], I work in the warehouse. I have [[child:1|Ștefan]] (at school [[child:1|Stephen]], [[child:1|Stefan]], [[child:1|Steffan]]; for us he is [[child:1|Fănel]]) and [[child:2|Ioana]] and from my sister [[parent:2|Mihaela]] I have now [[child:3|Denisa]] too, because [[parent:2|Mihaela]] is in hospital in [[place:2|Bacău]].

[[child:1|Ștefan]] is 6, he has autism. School is [[school:1|Billing Brook Lane]]... no sorry, that was the first. Now is [[school:2|Delapre Fields Primary]]. The teacher Mr [[professional:1|Jack]] is good. Mrs [[professional:2|Denise]] is from [[council:1|Northamptonshire]]. She came with [[professional:3|Iulia]], interpreter, and with [[professional:4|Hugo]], a student.

The panel was in October. I asked what did they decide and why. Mrs [[professional:2|Denise]] said the decision is in the computer and the computer is not for me. [[professional:3|Iulia]] was red when she translated this. [[professional:4|Hugo]] was looking at his shoes.

From Mr [[professional:1|Jack]] I saw one page. They wrote I refused three appointments. I refused nothing! The letters went to [[place:3|Adnitt Road 41]], [[postcode:1|NN1 5ZZ]], where I lived two years ago. Now there lives [[parent:3|Costel]], and [[parent:3|Costel]] puts all letters in the bin. Dr [[professional:5|Ekwueme]] from [[health:1|Northampton General]] knows the right address, [[professional:6|Samantha]] at the GP, [[health:2|Abington Mews Surgery]], she knows. Only [[professional:2|Denise]] doesn't know.

Please print, without name. [[child:3|Denisa]] laughs that she is the boss from the council.

%% signature
Multumesc,
Ionela M.
