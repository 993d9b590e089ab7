+++
id = "i-040"
channel = "email"
from_name = "Lindsey Squibb"
from_addr = "lindsey.squibb@example.net"
subject = "[[council:1|IOW]] council"
date = "2017-04-20T17:33:00+01:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "But they wrote their advice together on one laptop before either had met her and agreed the bandings with the SEN team over a pub lunch."
+++
Hi - small island, so there's nobody to complain to who isn't somebody's cousin. In short: daughter [[child:1|Poppy]], 6, global delay, [[school:1|St Blasius Lane]] in [[place:1|Shanklin]]. The OT, [[professional:1|Mark Dyer]], and the EP, [[professional:2|Rachel Hobbs]], are a couple. Fine. But they wrote their advice together on one laptop before either had met her and agreed the bandings with the SEN team over a pub lunch. The landlord is my dad. He heard the lot: "let's not go over 10 hours." I've got his statement, signed, [[date:1|12 April]]. Interested?

%% signature
Lindsey Squibb
01632 960 845

