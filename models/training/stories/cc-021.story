+++
id = "cc-021"
channel = "email"
from_name = "Ngozi Eze"
from_addr = "ngozi.eze@example.com"
subject = "Do you take stories from Scotland?"
date = "2016-11-28T12:12:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello, before I write anything down could you tell me: do you take stories from Scotland, would my son's name be kept out, can I withdraw it later, and do you want things where an EP was asked to change what she wrote, or only where it went to a tribunal? I don't want to start if it isn't wanted.

Thank you,
Ngozi
