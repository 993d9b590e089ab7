+++
id = "jb-036"
channel = "email"
from_name = "Bryce Halloran"
from_addr = "bryce@rankrocket.example.com"
subject = "Quick question about your website"
date = "2020-02-26T04:12:00+00:00"
html = true
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi there,

I was browsing your website and noticed it isn't appearing on page one for "parent stories". My colleague [[professional:1|Anoushka]] and I recently helped a tutoring firm in [[place:1|Basingstoke]], [[org:1|BrightPath Tuition]], to triple their enquiries in 60 days!

Would [[date:1|3 March]] suit for a free 15-minute audit? Just reply YES or call [[contact:1|01632 960 775]].

To opt out, visit [[contact:2|www.rankrocket.example.com/bye]].

%% signature
Bryce Halloran
Growth Ninja | RankRocket

