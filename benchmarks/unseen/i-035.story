+++
id = "i-035"
channel = "email"
from_name = "Oliver Grant - Outreach"
from_addr = "oliver@seo-rankers.example.com"
subject = "Quick question about your website"
date = "2019-08-14T04:31:00+01:00"
html = true
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi there, I was browsing your website and noticed that it isn't ranking on page 1 for terms such as "special needs support". My agency, [[org:1|RankRocket Media]], has helped over 400 charities. Would [[professional:1|Oliver]] (that's me!) be able to call you for 10 minutes on Thursday? Book here: [[contact:1|https://www.rankrocket.example.com/book/oliver]] or WhatsApp me on [[contact:2|07700 900 999]]. If this isn't for you just reply STOP.

%% signature
Oliver Grant
Senior Outreach Ninja

