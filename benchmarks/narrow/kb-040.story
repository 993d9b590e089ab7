+++
id = "kb-040"
channel = "email"
from_name = "Roshni Mistry"
from_addr = "roshni.mistry@example.com"
subject = "One more thing about [[child:1|Aarav]]"
date = "2023-06-19T21:21:00+01:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Sorry me again! I forgot to give you the numbers you'd need. The appeal is [[id:1|EH856-23-00291]]; the [[council:1|Leicester City]] complaint, [[id:2|#LCC 77120/b]]; [[child:1|Aarav]]'s NHS no. [[id:3|9 9 9   4 4 1   0 8 2 6]]; the insurers (we have legal cover on the house, who knew) pol. no. [[id:4|HM-4471-0093-R]]. [[professional:1|Tess Gadsby]] at [[org:1|Soar Valley Law]] has the rest.

His birthday's [[date:1|Feb 29th 2012]], which their system won't accept.

%% signature
Roshni

