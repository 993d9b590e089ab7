+++
id = "dd-067"
channel = "forum-pm"
from_name = "quietriot_notts"
from_addr = ""
subject = "volunteering"
date = "2022-11-01T21:21:00+00:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
hiya, saw you need people who can do spreadsheets?? i do payroll for a living so i can make a pivot table sing. two autistic teens, both home ed by choice so no drama w/ the LA, they leave us alone & vice versa.

can do a couple of hrs most evenings. happy to sign whatever about confidentiality. i know people send you stuff where reports went astray and that, i wouldn't gossip, i've seen everyone's salary in this town and never said a word lol

lmk x
