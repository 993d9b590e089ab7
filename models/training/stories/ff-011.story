+++
id = "ff-011"
channel = "email"
from_name = "Tabassum Rahman"
from_addr = "t.rahman@example.com"
subject = "Tower Hamlets yr 6"
date = "2020-10-15T15:51:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "\"They got rung up about him. Some council man saying could they say the lift's broken.\""
+++
I'm a driving instructor. One of my learners, three-point turn, says Miss, are you Zayan's mum? She temps on reception at the secondary. "They got rung up about him. Some council man saying could they say the lift's broken." She stalled. I nearly did too. The lift works, I've been in it. We've not even had the letter yet asking which school we want!
