+++
id = "ff-032"
channel = "email"
from_name = "Kwabena Osei-Tutu"
from_addr = "k.oseitutu@example.com"
subject = "Query before a meeting on Friday"
date = "2020-01-21T18:18:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello. A short question if you have the time. We have been asked to sign a form which lets the health visitor, the nursery and Southwark share information about our son. I don't object in principle. Can we tick some bodies and not others, and can we take it back afterwards if they start discussing him without us? It has not happened so far and everyone has been decent, I simply want to know before Friday.
Thank you,
Kwabena
