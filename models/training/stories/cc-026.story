+++
id = "cc-026"
channel = "email"
from_name = "Philippa Tennant-Gray"
from_addr = "p.tennantgray@example.com"
subject = "Happy to help"
date = "2015-02-09T10:05:00+00:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear organisers,

I am a retired solicitor, twenty-two years in data protection, and have a free afternoon most weeks. If any of your families are struggling with late or blacked-out replies from councils, or with records that have gone astray, I would gladly read their letters at no charge. My number is 01632 960118. I can also do a talk on who may see what, with slides or, better, without.

With good wishes,
Philippa Tennant-Gray
