+++
id = "cc-067"
channel = "forum-post"
from_name = "jugglingthree"
from_addr = ""
subject = "Panel said no"
date = "2013-11-14T14:40:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Asked for what the panel had actually said about her. Answer: minutes aren't for parents, and no, she couldn't sum them up either."
[[evidence]]
category = "discussed-without-consent"
quote = "Turns out that the head, the EP and somebody from the growth clinic were all sat there for it, chatting about DD's private medical stuff, and I only know as the head said \"see you at panel\" to the EP in the car park and went scarlet."
+++
DD, 6, Turner syndrome. Got a one line email, "panel did not agree". Asked for what the panel had actually said about her. Answer: minutes aren't for parents, and no, she couldn't sum them up either. Turns out that the head, the EP and somebody from the growth clinic were all sat there for it, chatting about DD's private medical stuff, and I only know as the head said "see you at panel" to the EP in the car park and went scarlet. Nobody from our side at all. Feeling very small. DH says move to Scotland. School have been OK otherwise, TA is a poppet.
