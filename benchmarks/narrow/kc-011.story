+++
id = "kc-011"
channel = "forum-pm"
from_name = "hattersmum3"
from_addr = ""
subject = "Help with your website"
date = "2018-04-11T13:22:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi, no story of my own to tell that others haven't told better, but my partner [[parent:1|Art]] builds websites and I do the words. [[parent:1|Art]] isn't interested in modern art or in money. If your secretary, [[professional:1|Summer]] I think she signs herself?, wants a hand over the summer, we're in [[place:1|Luton]] and have evenings. My sister [[parent:2|Patience]] would stuff envelopes too, she has the patience of a saint; I don't. Message me on here or on [[contact:1|07700 900418]].

