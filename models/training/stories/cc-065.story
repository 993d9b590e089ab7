+++
id = "cc-065"
channel = "forum-pm"
from_name = "notmycircus"
from_addr = ""
subject = "paperwork"
date = "2019-11-05T12:05:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "asked casework for a copy of the tuition service's assessment of him. \"That belongs to the service.\" Asked the service. \"You'd have to go to casework.\""
[[evidence]]
category = "subject-access-failure"
quote = "so did the official data protection thing, ID and all. Arrived 7 weeks over, and every page that had the tutor service on it is a black rectangle, including, honestly, DS's own name."
+++
Bullet points cos I'm at work:

- DS 15, PDA, out of school since Y8, no tutor
- asked casework for a copy of the tuition service's assessment of him. "That belongs to the service." Asked the service. "You'd have to go to casework." Round 4 times.
- so did the official data protection thing, ID and all. Arrived 7 weeks over, and every page that had the tutor service on it is a black rectangle, including, honestly, DS's own name.
- LA not all bad: new caseworker Tamsin actually rings back
- he's making a chess set out of clay. That's the good news
