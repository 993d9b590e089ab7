+++
id = "i-004"
channel = "email"
from_name = "Natalie Dunmore"
from_addr = "nat.dunmore@example.org"
subject = "quick question"
date = "2016-07-19T13:05:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi there

How long does a council have to answer a subject access request? I put one in to [[council:1|Thurrock]] on [[date:1|9th June]] for my daughter [[child:1|Ebony]]'s records and so far have only had the automatic receipt. The lady I spoke to, [[professional:1|Sandra]], reckons 40 working days. My friend [[parent:1|Jo]] who went through all this with [[council:2|Essex]] is sure it's calendar days. I haven't got a story for you as such (give it time!!) I'd just like to know where I stand before I go in all guns blazing.

Many thanks

%% signature
Nat

