+++
id = "jg-007"
channel = "email"
from_name = "Hilary Crabtree"
from_addr = "hcrabtree@example.co.uk"
subject = "[[child:1|Rupert]] - [[council:1|East Sussex]]"
date = "2010-09-16T20:40:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "She told him it would be \"helpful\" if Monksdown were to say that it couldn't meet Rupert's needs, since the Authority had Chalkpit Lane in mind."
+++
I'll keep to the point as supper is burning.

[[child:1|Rupert]] (12) has been at [[school:1|Monksdown House]] since Easter, paid for by my mother-in-law [[parent:1|Daphne]], bless her, while we argue with [[council:1|East Sussex]] about naming it. On Tuesday the headmaster there, [[professional:1|Giles Farrant]], telephoned. He had had a call from [[professional:2|Sue Tickner]] in the SEN office at [[place:1|Lewes]]. She told him it would be "helpful" if [[school:1|Monksdown]] were to say that it couldn't meet [[child:1|Rupert]]'s needs, since the Authority had [[school:2|Chalkpit Lane]] in mind. [[professional:1|Giles]], who is not a man to be leant on, asked her to put it in an email. She hasn't.

[[school:2|Chalkpit]] has never met him. [[parent:2|Tony]] and I were shown round in June by a Miss [[professional:3|Bohannon]], who said they had no OT and no prospect of one, and our own OT, [[professional:4|Annelise]] at [[health:1|Horder]], agrees it would finish him.

[[parent:1|Daphne]] is 84 and would like her money back before she dies. Her words.

%% signature
Hilary

