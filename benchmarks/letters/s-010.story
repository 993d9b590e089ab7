+++
id = "s-010"
channel = "email"
from_name = "Trent @ Visibly"
from_addr = "trent@example.com"
subject = "Quick question about your website!!"
date = "2018-02-20T03:03:00+00:00"
html = true
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi there,

I was just looking at your site and noticed that it's NOT ranking for "false information", "special needs" or "consent". That's a lot of lost customers!

At [[org:1|Visibly Rank Ltd]] we've helped over 400 small businesses in [[place:1|Stockport]] get to page one. Our guarantee: if your reports aren't seen by everyone in 30 days, you don't pay a penny.

Claim your free audit before [[date:1|28th February]]: e-mail [[professional:1|Trent]] at [[contact:1|offers@example.com]] or call [[contact:2|01632 960 999]].

To unsubscribe reply STOP.

%% signature
Trent Hale
Growth Ninja
