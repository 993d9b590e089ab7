+++
id = "ja-004"
channel = "email"
from_name = "Tejal Raval"
from_addr = "t.raval@example.org"
subject = "quick question about reports"
date = "2016-09-27T09:15:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Good morning, I hope you don't mind me asking this here. We live in [[place:1|Shirley]] so it's [[council:1|Solihull]]. My daughter [[child:1|Kavya]] is being assessed for an EHCP and the paediatrician, Dr [[professional:1|Merriman]], says that her letter goes to the local authority at the same time as it comes to us. Is that normal? Her nursery, [[school:1|Widney Acorns]], seem to think we ought to get it first. I would like to be able to check it as last time it had [[child:1|Kavya]] down as three when she was nearly five. Nothing has gone wrong yet, I only want to know where we stand.

%% signature
Many thanks,
Tejal

