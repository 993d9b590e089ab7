+++
id = "ee-038"
channel = "email"
from_name = "Tyneside Parents Forum"
from_addr = "office.tpf@example.com"
subject = "Automatic reply: Your story"
date = "2016-08-05T09:00:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thanks for your message. The office is shut for the summer holidays and back on Monday 5 September. If a report's been sent out without you seeing it or you've a meeting coming up that you need support at, try the helpline on 01632 960 417, Tuesdays and Thursdays only. If it's an emergency ring social services out of hours. We'll get back to you, canny summer to all.
