+++
id = "je-009"
channel = "forum-pm"
from_name = "Babs_and_the_Boys"
from_addr = ""
subject = "Re: your PM"
date = "2015-06-11T12:36:00+01:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Hiya, it's [[contact:1|Babs_and_the_Boys]] again. Few updates as you asked.

[[child:1|Reuben]] got the place!! [[professional:1|Monique]] rang at half eight this morning, she'd been on to [[council:1|Leeds]] the minute the panel lifted its head, and the first thing she said was "put the kettle on". He starts at [[school:1|Gledhow Spinney]] on [[date:1|7th Sept]]. [[professional:2|Winston]] will be taking him on the bus for the first month until he knows the stops. [[child:2|Saul]] is gutted as he wanted to do it.

On the other thing, no I never got an answer on who sent the letters to my ex. [[parent:1|Avi]] still has them. My sister [[parent:2|Devorah]] thinks I should let it lie now and for once I'm going to do what she says.

So please take the bit about [[parent:1|Avi]] out of what I sent before. The rest you can have. Not my real name obviously x

