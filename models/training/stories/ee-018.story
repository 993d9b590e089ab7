+++
id = "ee-018"
channel = "forum-pm"
from_name = "thegaffer_gateshead"
from_addr = ""
subject = "appeal rights"
date = "2019-06-26T20:50:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Evening, quick one. The wife's lad (my stepson, I've not adopted him) has an EHCP review on the 9th and his real dad's not about. Can I speak at it or do I need PR for that? They've sent everything to the wife proper, reports and all, and she's happy for me to gan in her place as she's in hospital. Don't want to turn up and be asked to leave. Cheers Paul
