+++
id = "dd-052"
channel = "email"
from_name = "L. Cartwright"
from_addr = "lcartwright@example.com"
subject = "quick question - not for use"
date = "2021-09-07T12:03:00+01:00"
html = false
kind = "question"
categories = []
consent = "refused"
hold_until = ""
+++
Hi. Please don't quote this anywhere, I only want an answer.

If a SENCo wants to speak to the EP about my daughter does she have to ask me each time or is the form I signed in Reception enough? They HAVE asked, twice, very properly, and I've said yes both times. But my ex reckons that they needn't have, and that if I ever said no they'd just go ahead.

Is he right? He usually isn't.

Lou
