+++
id = "dd-059"
channel = "email"
from_name = ""
from_addr = "woodlark77@example.com"
subject = "no name"
date = "2022-05-22T03:11:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "discussed-without-consent", "school-approached", "other-collusion"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "I heard it first from the vicar, in the queue at the farm shop. It had gone to the school, who'd passed it round to the diocese's education officer, and they'd all had it for three weeks when the doctor rang to make my appointment."
[[evidence]]
category = "discussed-without-consent"
quote = "There's a \"vulnerable pupils breakfast\", the last Thursday of the month, with croissants, head and CAMHS link worker and early help and the PCSO, and Wren had been on the menu at every one of them since he was in Year 2. I do the flowers for that hall."
[[evidence]]
category = "school-approached"
quote = "Given by whom? The bursar told me, as she's an honest woman and I asked her straight: the county's inclusion lead had rung round all four of the small schools to say that there might be a mother approaching them, and the county would see it as \"unhelpful\" for anyone to offer."
[[evidence]]
category = "other-collusion"
quote = "It'd been agreed over her head, between her manager and the county, that CAMHS would stand down the recommendation and carry Wren on its own books for another year with \"consultation to school\"; the county in turn was going to fund CAMHS for a new post. He's been traded for a band 6, she said."
+++
I don't want to give my name and I'm not giving permission for this to be published or put in a submission or anything like it, not even with bits changed. I live in a cathedral town, and my ex-husband sings in the choir with half of them. It's just I can't sleep and I'd like one person to have the whole of it.

My son's nine. I'll call him Wren. He has an attachment disorder and probably ADHD, and has been out of two schools. He's the love of my life, and he's broken my wrist.

Last summer he was assessed at the CAMHS clinic. They're good with him. There's a room with a hammock. The doctor said it'd take a month to write up and that she'd go through it with me page by page because some of it'd be hard to hear. I was grateful for that. It was hard to hear. I heard it first from the vicar, in the queue at the farm shop. It had gone to the school, who'd passed it round to the diocese's education officer, and they'd all had it for three weeks when the doctor rang to make my appointment. She was horrified. She hadn't known that it had been released.

I asked the school what else they'd all been doing while I was looking the other way. They're quite proud of how they work together, it turns out. There's a "vulnerable pupils breakfast", the last Thursday of the month, with croissants, head and CAMHS link worker and early help and the PCSO, and Wren had been on the menu at every one of them since he was in Year 2. I do the flowers for that hall. I'd have been in there the evening before putting out their chairs.

In the autumn I started looking for somewhere smaller. There's a place, twelve children, a walled garden. I sent off for the brochure with my own stamp. A week later I had a lovely note saying that they'd been "given to understand" it wasn't for us. Given by whom? The bursar told me, as she's an honest woman and I asked her straight: the county's inclusion lead had rung round all four of the small schools to say that there might be a mother approaching them, and the county would see it as "unhelpful" for anyone to offer. I'd only told my sister. And, I suppose, the breakfast.

And then the very last thing. The CAMHS doctor had recommended, and I'd seen it with my own eyes by then, a therapeutic placement. In January she was asked to a meeting with the county and her own service manager. She told me because she is leaving, she's going to New Zealand. It'd been agreed over her head, between her manager and the county, that CAMHS would stand down the recommendation and carry Wren on its own books for another year with "consultation to school"; the county in turn was going to fund CAMHS for a new post. He's been traded for a band 6, she said.

She gave me the hammock when she went. It's up between the apple trees. He lies in it and doesn't speak, and I don't either.

That's all. Please don't reply to this address after tonight, I shared it with my ex once and I don't trust it.
