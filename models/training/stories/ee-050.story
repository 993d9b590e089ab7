+++
id = "ee-050"
channel = "email"
from_name = "Julie Braithwaite-Shaw"
from_addr = "julesbs@example.com"
subject = "Leeds. Get a brew."
date = "2016-03-06T21:12:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "other-collusion", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She said an edict had come round in the Easter break, \"nobody is to specify\", and there'd been a lass at the other clinic hauled up for writing \"daily\"."
[[evidence]]
category = "report-change-requested"
quote = "They'd sent it her back with a cover note from a commissioning officer: could she \"revisit the level of supervision\" and bring it in line with what school already had in place, which is a dinner lady called Pat and sixty kids."
[[evidence]]
category = "other-collusion"
quote = "Her boss said there was no point in fighting it because the two heads of service, therapy's and education's, had done a swap at Christmas: therapy goes quiet on one-to-ones, and education goes on paying for the hydro pool."
[[evidence]]
category = "false-information"
quote = "\"Alfie resides with father and father's girlfriend following removal from mother's care.\" Nobody removed anybody, she works nights at Jimmy's and he does week about, and I've been married to his dad since 2011."
+++
Hiya,

I'm stepmum to a lad of eight who I'll call Alfie as there's four in every class so nobody'll know. His real mum and me get on, which disappoints people. We go to everything together. She does the talking and I do the biscuits. So there's two of us were witness to most of this.

Alfie can't swallow right. That's the main thing, and it isn't going to get better. He also can't sit still and can't do shoes. He had a feeding therapist, a physio and an OT, all from the same building off Chapeltown Road, all good.

Spring of last year he goes in for his plan. We get invited to the building for what they called a goal-setting and it's the therapists and us and it's lovely. The feeding lady says he needs somebody trained sat with him at every meal and it has to be in writing with a number on it or it won't happen. Everyone nods. Fine.

Then it's May and the reports come to us for checking. They did come, I'll give them that, we'd ten days. And there's not a number in the lot. I rang the physio, who's blunt. She said an edict had come round in the Easter break, "nobody is to specify", and there'd been a lass at the other clinic hauled up for writing "daily". I said but it's meals. She said I know it's meals.

His real mum went to see the feeding lady. She'd been in tears already. Turned out that hers had had a number in, she'd ignored the edict, and it had got as far as Merrion House. They'd sent it her back with a cover note from a commissioning officer: could she "revisit the level of supervision" and bring it in line with what school already had in place, which is a dinner lady called Pat and sixty kids.

So she went to her boss to stick up for him. And this is the bit where I put my brew down. Her boss said there was no point in fighting it because the two heads of service, therapy's and education's, had done a swap at Christmas: therapy goes quiet on one-to-ones, and education goes on paying for the hydro pool. A swap. Like football stickers.

I've nowt in writing about the swap. I've only what she told us, sat on our back step.

Then to top it off the plan came and on page two there's a bit of history. "Alfie resides with father and father's girlfriend following removal from mother's care." Nobody removed anybody, she works nights at Jimmy's and he does week about, and I've been married to his dad since 2011. She cried more about that than about the meals, if I'm honest. She'd been so careful to be nice to everyone.

We asked for it to come out. They said at the next review. We asked when's that. They said twelve months.

Pat's brilliant, by the way. Pat went and got herself trained on her own time at St James's. She sits with him every day, number or no number.

Leave out the building and leave out Jimmy's.

Julie
