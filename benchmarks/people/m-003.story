+++
id = "m-003"
channel = "forum-pm"
from_name = "sandybottoms"
from_addr = ""
subject = "re memory sticks"
date = "2012-05-02T13:08:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "she left it in a library computer in Margate with no password on it and a lad handed it in at QEQM of all places."
+++
hiya, saw you asking. Ours was a stick not a laptop. [[professional:1|Trudi]] (LO's portage lady, [[professional:1|Trudi Hambling]] if you need it) had all her [[place:2|thanet]] families on it, [[child:1|Bertie]] and his sister [[child:2|Dot]] included, photos and everything, and she left it in a library computer in [[place:1|Margate]] with no password on it and a lad handed it in at [[health:1|QEQM]] of all places. [[council:1|KCC]] wrote to say "no evidence of access". The lad knew [[child:1|Berts]] had a feeding tube so erm. I like [[professional:1|Trudes]], she cried on my step. Not cross with her, cross with whoever gave her a stick. Change us all please xx

