+++
id = "t-025"
channel = "email"
from_name = "Folake A"
from_addr = "folake.a@example.com"
subject = "what [[professional:1|Bev]] sent round"
date = "2014-03-02T22:41:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "insecure-handling", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "I didn't say it for the governors, or for a man with a spreadsheet who thinks a sleeping arrangement is a safeguarding tick-box."
[[evidence]]
category = "insecure-handling"
quote = "Dunmore Lane popped it in a shared folder, and one of the parent governors (Kofi's mum, from the swimming) opened it."
[[evidence]]
category = "no-chance-to-correct"
quote = "When I asked for the form to be put right I was told there was no form, only \"a conversation that had been captured\"."
+++
It was half term and I was plaiting [[child:2|Temi]]'s hair when [[professional:1|Bev]] rang. She never rings. She wanted to know why I'd told [[professional:2|Hugo]] that [[child:1|Ayo]] sleeps in our bed. I have never met a [[professional:2|Hugo]]. I've since learned he does the funding sheets at [[council:1|Southwark]] and sits two floors above anybody who knows my son.

So this is how it travelled. I'd talked to [[professional:3|Philippa]] at [[health:1|Lantern House]], crying, about the nights. She wrote it up for the [[health:2|Evelina]]. The [[health:2|Evelina]] copied in [[school:1|Dunmore Lane]]. [[school:1|Dunmore Lane]] popped it in a shared folder, and one of the parent governors ([[child:3|Kofi]]'s mum, from the swimming) opened it. By Easter I was getting looks outside [[org:1|Rye Bakery]].

[[parent:1|Sade]] says write to you. Everyone at [[org:2|Mountain of Praise]] thinks [[parent:1|Sade]] is my sister. She's not, she's my husband's cousin and she works on the switchboard at [[health:3|King's]], so she knows about keeping quiet. My husband, since I've dragged him in, is [[parent:2|Dele]]. He took the printouts up to [[place:1|Tooley Street]] and was sent home to [[place:2|Nunhead]] with a leaflet.

I want to be fair. Some of what was written was true. We do have nights when nobody sleeps, and we do have a mattress on the floor, and I did say I couldn't go on. But I said it the way you say it to a nurse with a box of tissues on her knee. I didn't say it for the governors, or for a man with a spreadsheet who thinks a sleeping arrangement is a safeguarding tick-box. When I asked for the form to be put right I was told there was no form, only "a conversation that had been captured". Captured is the right word.

Nobody has said sorry. The nice one has left, they tell me. [[professional:1|Bev]] says it's "all in hand". Whose?
