+++
id = "ja-023"
channel = "forum-pm"
from_name = "harryville_ma"
from_addr = ""
subject = "ur thread"
date = "2013-06-18T21:41:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "seen it for the first time on the bus escorts phone, sadie, the school had emailed it out to all the escorts to \"get to know the children\"."
+++
hiya just joined to tell u this. my wee boy [[child:1|corey]] is 6 and hes down for a place in [[school:1|castle tower lodge]] outside [[place:1|ballymena]]. we never got his ed psych report at all, not one page. seen it for the first time on the bus escorts phone, [[professional:1|sadie]], the school had emailed it out to all the escorts to "get to know the children". [[professional:1|sadie]] was mortified for me. rang [[council:1|NEELB]] and mr [[professional:2|mckillop]] says its a matter for the school, rang the school and they says its a matter for the board. [[child:1|corey]] has a seizure plan in that as well. dont be putting our names to it ok

