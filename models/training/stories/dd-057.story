+++
id = "dd-057"
channel = "email"
from_name = "Dr Fergus Illingworth"
from_addr = "f.illingworth@example.com"
subject = "Out of office: We'd like to hear from you"
date = "2016-07-25T14:14:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
I'm on annual leave until 15 August and then on a writing week.

If you're a parent who's waiting for a report: drafts are sent to families for comment before they go anywhere else, and nothing will be issued while I'm away.

For urgent matters please ring the Educational Psychology office on 01632 960205.

Fergus
