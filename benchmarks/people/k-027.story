+++
id = "k-027"
channel = "email"
from_name = "garyw"
from_addr = "garyw_ryde@example.com"
subject = "lost"
date = "2010-12-08T08:04:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "she put it down by the coffee machine somewhere between fishbourne and portsmouth and when she come back it were gone, twelve years of connors life in a bag for life"
+++
they lost him. not him himself, his file. [[professional:1|sandra]] had it on the ferry. she put it down by the coffee machine somewhere between [[place:1|fishbourne]] and [[place:2|portsmouth]] and when she come back it were gone, twelve years of [[child:1|connor]]s life in a bag for life. [[parent:1|lynne]] found out off facebook because [[professional:1|sandra]]s daughter put "mum in bits left work bag on boat". nobody from [[council:1|isle of wight council]] has rung. [[health:1|st marys]] are redoing what they can. [[professional:2|phil]] at [[school:1|haylands copse]] says theres a copy of the bit about his feet

