+++
id = "ff-026"
channel = "email"
from_name = "Graham Pottinger"
from_addr = "g.pottinger@example.com"
subject = "Proof-reading"
date = "2013-06-20T09:00:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Sirs, I'm a retired sub-editor (regional dailies, thirty-one years) with a grown-up autistic son and time on my hands. We had our own battles in Shropshire in the nineties but nothing of the sort that you're collecting; they were incompetent in the open. Should the booklet need a second pair of eyes, or someone to check that no child can be recognised, I'd do it gladly and for nothing. I can also make a decent index. Graham Pottinger, 01632 960447
