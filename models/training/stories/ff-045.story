+++
id = "ff-045"
channel = "email"
from_name = "Yusuf Malik-Barnes"
from_addr = "yusuf.mb@example.com"
subject = "Is this lawful?"
date = "2023-01-16T10:44:00+00:00"
html = false
kind = "question"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Before every review, it seems, the school, the council and the NHS team get together on Teams for forty minutes and settle what'll be said to us, us not being told of it, and last time they'd had the boy's bowel chart up on the screen."
+++
Dear all,

I'm an actuary and like to know the rule before I complain about its being broken. Could you tell me which applies to the following?

Our son (6, Calderdale) has had a plan since 2021. Every review has been held with us, minutes sent, no fuss. Last week his one-to-one, who's leaving and was perhaps a bit demob-happy, asked how I'd felt about the "pre-meets". I'd not heard of any. Before every review, it seems, the school, the council and the NHS team get together on Teams for forty minutes and settle what'll be said to us, us not being told of it, and last time they'd had the boy's bowel chart up on the screen. She thought we knew, that we'd just preferred not to come.

Is a "pre-meet" a meeting? Does it need our consent, or at least an invitation? And could I ask for the minutes, if any are kept, before I let on that I know? I haven't yet asked anybody for anything so I can't say they've refused.

Many thanks,
Yusuf Malik-Barnes
