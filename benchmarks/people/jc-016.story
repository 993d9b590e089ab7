+++
id = "jc-016"
channel = "forum-post"
from_name = "trainlinemum"
from_addr = ""
subject = "Anyone else [[council:1|Swindon]]?"
date = "2014-01-09T20:55:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Office lady has read my child's report and I haven't."
+++
Quick q turned rant. DS ([[child:1|Zac]]) had OT assessment from [[professional:1|Helen]] in Sept, [[health:1|GWH]]. Still hadn't had it Dec. Mentioned that to his keyworker [[professional:2|Bry]] and she says oh I've READ it, so's Mr [[professional:3|Purnell]], so's [[professional:4|Donna]] in the office!! Office lady has read my child's report and I haven't. [[professional:3|Purnell]] says [[professional:1|Helen]] "must've" posted it. Rang [[professional:1|Helen]], she thought [[professional:3|Keith Purnell]] was giving me it. My mate [[parent:1|Steph]] (her [[child:2|Lola]] has Ms [[professional:1|Grigg]] as well) got hers in a week. [[professional:4|Donna]] now avoiding me in Asda.

