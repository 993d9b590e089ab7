+++
id = "kb-026"
channel = "email"
from_name = "Solutions Desk"
from_addr = "desk@example.org"
subject = "Boost your charity's reach"
date = "2013-04-02T12:15:00+01:00"
html = false
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi there! [[professional:1|Brad]] here from [[org:1|LeadBloom Media]]. We put causes like yours in front of 40,000 inboxes. Call [[contact:1|+44 (1632) 960-999]] and quote [[id:1|LB/APR/77]] before [[date:1|30th April]] for half price. [[professional:1|Brad]] x

