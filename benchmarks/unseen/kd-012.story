+++
id = "kd-012"
channel = "forum-post"
from_name = "bouncytrampoline4"
from_addr = ""
subject = "Daft question re annual review"
date = "2017-10-12T12:29:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Can the EP bring a trainee without asking me? Review's on [[date:1|19th October]] at [[school:1|Fallowfield Brook]], [[council:1|Manchester]], and the invite lists "[[professional:1|J. Osei]] + 1". DD ([[child:1|Bea]]) will talk to one stranger, not two. Not complaining, [[professional:1|Osei]]'s lovely, just want to know the rule before I email the office and look a fool.

