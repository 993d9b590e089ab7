+++
id = "m-015"
channel = "email"
from_name = "Jacqui Lavender"
from_addr = "jacqui.lavender@example.org"
subject = "Automatic reply: Your request"
date = "2016-08-03T08:00:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
I'm on leave until [[date:1|22 August]] and then on a phased return. For school places ring [[professional:1|Hamza]] on [[contact:1|01632 960145]]. If it's about [[school:1|Pilgrim Street]] please try [[professional:2|Mel Osgood]] ([[contact:2|melo@example.org]]), as [[professional:2|Mel]] has my caseload. Transport appeals: [[org:1|Wearside Wheels]] direct. If your child's hearing is in the next fortnight, put that in the subject line and [[professional:1|Hamza Iqbal]] will see it.

