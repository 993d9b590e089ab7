+++
id = "aa-045"
channel = "email"
from_name = "Carys Mottram"
from_addr = "carys.mottram@example.com"
subject = "Can you help, visual impairment service"
date = "2012-11-04T20:15:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "First I knew of his report was at the harvest supper, when the chair of governors told me across the quiche that it seemed a lot of money had been saved; she'd had it to read for their finance meeting, and I'd not had so much as a cover sheet."
[[evidence]]
category = "quantifying-forbidden"
quote = "He said that since April the head of service struck out any amount before a thing could be filed, and that they'd each been taken aside and told to stop putting them in, or look for other work."
+++
Dear campaign,

My boy is seven and he's registered blind. He has a lovely way with him; he knows everyone in the village by their footsteps.

We'd a visit from the mobility officer before the summer. I'd told him about our lanes, the river and the one bit of pavement. He'd agreed that it needs somebody out with my boy twice a week, an hour each. I wrote it on my calendar as he said it.

First I knew of his report was at the harvest supper, when the chair of governors told me across the quiche that it seemed a lot of money had been saved; she'd had it to read for their finance meeting, and I'd not had so much as a cover sheet. Quiche, I ask you.

When I did get it, in October, I looked for my two hours and it said "periodic". I tackled him in the lay-by. He said that since April the head of service struck out any amount before a thing could be filed, and that they'd each been taken aside and told to stop putting them in, or look for other work. He's three children. He looked over his shoulder in a lay-by with nobody there except sheep.

I've asked for the meeting to be moved to a day when I'm not working, and they've done that, to be fair. I don't want to get him in trouble. But it's a deep river.
