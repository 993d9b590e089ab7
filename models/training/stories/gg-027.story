+++
id = "gg-027"
channel = "forum-post"
from_name = "paulas_mum_Aberdeen"
from_addr = ""
subject = "daft but upsetting"
date = "2015-09-29T20:33:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Paula's says she's a twin, was born in Poland and her mother smokes round her, she's an only child from Torry and I've never lit a fag in my life."
+++
Anybody else's had somebody else's bairn in their report? Paula's says she's a twin, was born in Poland and her mother smokes round her, she's an only child from Torry and I've never lit a fag in my life. I've to say we read it before it went to the school and they're fixing it, so nae real harm. Except the asthma nurse already had an awful lot to say to me about curtains. Where'd she get it, if it hadn't gone anywhere?
