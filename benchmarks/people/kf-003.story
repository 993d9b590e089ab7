+++
id = "kf-003"
channel = "forum-pm"
from_name = "wobblyjelly3"
from_addr = ""
subject = "your thread"
date = "2012-09-18T23:02:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Bev said the council lady told her to take out \"daily\" and put \"regular\" or the report wouldnt be accepted."
+++
hiya saw ur thread and didnt want to put this on the open board. ds is [[child:1|Alfie]], 7, [[school:1|Parkdene]]. salt is called [[professional:1|Bev]] and shes lovely but she rang me in bits last week. [[professional:1|Bev]] said the council lady told her to take out "daily" and put "regular" or the report wouldnt be accepted. the council lady is [[professional:2|Mottram]], same one who turned down my cousin [[parent:1|Leanne]]s boy [[child:2|Riley]]. its [[council:1|Tameside]] if u need that. obvs dont use [[professional:1|Bev]]s name she has a mortgage!! dont use mine or [[child:1|Alf]]'s either xx

