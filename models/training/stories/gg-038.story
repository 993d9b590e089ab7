+++
id = "gg-038"
channel = "email"
from_name = "Tariq Aziz-Webb"
from_addr = "tariq.aw@example.com"
subject = "Email to 40 people"
date = "2021-01-21T17:55:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Our SEN officer in Swindon sent my daughter's full report to every parent on her caseload, forty-one of us in the To line, and then sent it again with \"please ignore\" on top."
[[evidence]]
category = "false-information"
quote = "I have never in my life been in prison, I was in the Prison Service, I was an officer for eleven years."
+++
Short version. Our SEN officer in Swindon sent my daughter's full report to every parent on her caseload, forty-one of us in the To line, and then sent it again with "please ignore" on top. She rang and apologised and I believe it was an accident. What I can't get past is that I've now had three mums say to me how brave I am. I asked what for. Apparently it's on page two. I have never in my life been in prison, I was in the Prison Service, I was an officer for eleven years.
Tariq
