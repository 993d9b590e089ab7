+++
id = "jd-041"
channel = "forum-post"
from_name = "GeordieMamOf4"
from_addr = ""
subject = "Re: Has anybody else's EP gone back on what they said?"
date = "2012-05-24T20:59:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "After a bit he says he'd had it handed back by Maxine Purvis and been asked to change the unit to outreach, cos theres only 8 places and theyre full till 2014."
+++
@ [[contact:1|HowayTheBairns]] aye, ours did. Pull up a chair pet.

DS3 is [[child:1|Kieron]], 6, at [[school:1|Saltwell Dene]]. Oh and the [[child:2|Kieran]] I moan about on the other thread is my nephew, diff spelling. Anyhow. EP was a lad called [[professional:1|Ashok]], cannit fault him, sat on the mat for 2 hrs. Told me straight, pet lip and all, "I can see he needs a language unit." Unit, his word. That was before xmas.

Written report comes [[date:1|17 Jan]] and its all "mainstream with outreach". I rang him at [[council:1|Gateshead]] and he's gone all posh on us. After a bit he says he'd had it handed back by [[professional:2|Maxine Purvis]] and been asked to change the unit to outreach, cos theres only 8 places and theyre full till 2014.

So it wasnt what [[child:1|Kieron]] needs its what they've GOT.

Went up the school, Mr [[professional:3|Lamb]] (yes really, and he teaches PE) hadnt been told either. SALT from the [[health:1|QE]], [[professional:4|Jo-Anne]], is spitting feathers as she'd put unit an all and hers has "gone missing"

Now I've an appeal form on the table and a bairn who says "bah" for everything. Tea, ball, me mam, the lot. Anybody in [[place:1|Low Fell]] done one of these and got a pen??

