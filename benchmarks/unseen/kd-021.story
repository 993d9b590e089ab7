+++
id = "kd-021"
channel = "email"
from_name = "Mrs R. Grunfeld"
from_addr = "rgrunfeld@example.org"
subject = "[[council:1|Hackney]] phoned round the schools"
date = "2010-11-08T12:31:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "A fortnight later Rabbi Halpern rang, very embarrassed, to tell us that a Mr Colm Devlin from the Learning Trust had telephoned him twice and persuaded him the boy was dangerous and that fees mightn't be paid."
[[evidence]]
category = "reports-circulated-unseen"
quote = "Meanwhile a woman in the butcher's, whose cousin types at the Trust, asked me was it true what Dr Crane said about the lock on our larder, and I hadn't laid eyes on one line."
+++
B"H

Dear Madam,

A friend printed your page for me. We don't have internet in the house and I'm writing from my brother-in-law's office on his machine, [[org:1|Grunfeld Bathroom Supplies]], so please answer by post if at all.

I have nine children bli ayin hara, and [[child:1|Shloimy]], the sixth, has Prader-Willi syndrome. He needs watching near food every minute of the day. Till eight he was in [[school:1|Ohel Shmuel Boys]]' own little class, with Rabbi [[professional:1|Feldman]] and a helper, Mrs [[professional:2|Weisz]], and managed beautifully. Then he began climbing out of windows to get to the bakery. We all agreed he should have a residential school where the kitchens lock.

There is such a place near [[place:1|Manchester]], [[school:2|Beis Chaim]], kosher, with staff who've handled three boys with the identical condition. Rabbi [[professional:3|Halpern]], who runs it, came down to meet [[child:1|Shloime]], brought him a puzzle, and offered a bed from after Pesach. It was in his hand, in writing. I had sewn the labels.

A fortnight later Rabbi [[professional:3|Halpern]] rang, very embarrassed, to tell us that a Mr [[professional:4|Colm Devlin]] from the [[council:2|Learning Trust]] had telephoned him twice and persuaded him the boy was dangerous and that fees mightn't be paid. Dangerous! He is four foot one. The offer was "paused". My husband [[parent:1|Yitzchok]], who never raises his voice, raised it.

In the same weeks there was the matter of the report. Dr [[professional:5|Philippa Crane]], the community paediatrician at [[health:1|Homerton]], had written eleven pages. I was promised it by [[professional:4|Devlin]]'s secretary "when finalised". Meanwhile a woman in the butcher's, whose cousin types at the [[council:2|Trust]], asked me was it true what Dr [[professional:5|Crane]] said about the lock on our larder, and I hadn't laid eyes on one line. When it came it was a good report. She is a mensch. That isn't the point.

I went to see Mr [[professional:4|Devlin]]. I took my sister [[parent:2|Chaya]], as I wouldn't go alone. He had a bowl of sweets on the desk and I thought, you've never even read the first paragraph, have you?

Now [[child:1|Shloimy]] is home all day with me. [[child:2|Rivky]], who is fifteen, stays behind from seminary to help. Two of the windows are screwed shut.

Rabbi [[professional:3|Halpern]] has since said that if the council puts in writing that it will pay, the bed is his. [[parent:1|Yitzchok]]'s uncle knows a barrister.

You must not use any name or say [[place:2|Stamford Hill]]. People think of shidduchim. Say "an observant family". There are plenty of us.

%% signature
Mrs R. G.

