+++
id = "ff-008"
channel = "email"
from_name = "Bethan Lloyd-Hughes"
from_addr = "b.lloydhughes@example.com"
subject = "Automatic reply: Your story and consent"
date = "2016-08-01T06:00:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your message. I am on annual leave until Monday 22 August and will not be reading e-mail. If your enquiry concerns a child's placement please contact the duty desk on 01632 960118. Messages about reports or disclosure of records should go to the information officer. Diolch.
