+++
id = "u-059"
channel = "email"
from_name = "Bincy Kurian"
from_addr = "bincy.kurian@example.com"
subject = "Please remove my e-mail of [[date:1|9 June]]"
date = "2018-06-19T06:55:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Respected team,

Kindly do not use what I wrote on [[date:1|9 June]] about my son [[child:1|Jerin]] and [[school:1|Holy Rosary]]. My husband [[parent:2|Shaji]] is a staff nurse at [[health:1|KGH]], under the same consultant I mentioned (Dr [[professional:1|V.N.]]), and our people in [[place:1|Kettering]] all meet at [[org:1|St Alphonsa's mission]]. Already someone has asked my co-sister [[parent:3|Sheeba]] if it is us.

I also should not have given the number [[id:1|NN/SEN/4471]]. Please delete that, and the two scans, and tell me when it is done. After [[child:1|Jerinmon]] leaves the school perhaps I will write again.

Sorry for the trouble. I do hope your work goes well.
%% signature
With prayers,
Bincy
%% quoted
From: stories@example.org
Sent: 18 June 2018 10:12
To: Bincy Kurian
Subject: Your account

Dear Bincy, may we check two details with you before we prepare the summary?
