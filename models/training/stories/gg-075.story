+++
id = "gg-075"
channel = "email"
from_name = "SEN Docs Direct"
from_addr = "hello.sendocs@example.com"
subject = "STOP losing at Tribunal - get YOUR child's records fast"
date = "2019-01-15T06:12:00+00:00"
html = false
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Parent,
Has the council refused you a report? Was your subject access request ignored? Did they discuss your child behind your back? Our Expert Team writes POWERFUL letters for just £79.99 (was £240). 1,200 families can't be wrong! Reply YES today and get our free ebook "Ten Words Officers Fear". Offer ends Friday. To stop these emails reply NO.
