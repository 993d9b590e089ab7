+++
id = "ja-039"
channel = "email"
from_name = "Josephine Amphlett"
from_addr = "jo.amphlett@example.org"
subject = "Foster carer, [[council:1|Worcestershire]]"
date = "2021-05-25T16:37:00+01:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "On 16 September I sat down at a transition meeting and there were fourteen copies of Dr Strand's court report on the table, one at every place, next to the water glasses, and neither I nor the birth mother had been told that it would leave the family court."
[[evidence]]
category = "discussed-without-consent"
quote = "Glyn let it out a month later that they had sat and discussed whether we should go on having the children, without once letting me or Roy know that it was taking place."
+++
Dear campaigners,

I have fostered for [[council:1|Worcestershire]] and for [[council:2|Herefordshire]] since 1998, thirty-four children, and never complained of anything till now. I hope I have it straight. I shall call them by their own names here and trust you to alter them.

[[child:1|Kayden]] came to us when he was four with his sister [[child:2|Destiny]], who was not yet two. My husband [[parent:1|Roy]] built them a bunk bed in the shape of a bus. [[child:1|Kayden]] is nine now and [[child:2|Des]] is six. He has attachment difficulties, ADHD, and what Dr [[professional:1|Penelope Strand]] at [[health:1|Worcester Royal]] describes as complex trauma. She wrote that in 2019, after seeing him six times. It was a long, sad, beautiful report, and it was written for the court.

I want you to keep that in mind: for the court.

At [[school:1|Lyppard Hanger First School]] he had Mrs [[professional:2|Beverley Tolley]], the designated teacher, and she knew what she needed to know and not a word more. Then he moved up to [[school:2|Perdiswell Middle]]. The new SENCO, [[professional:3|Anton Grice]], asked for "everything you've got". I said he must ask the social worker, [[professional:4|Natalie]]. She was on maternity leave. Her cover was [[professional:5|Olu]], who was leaving on the Friday.

On [[date:1|16 September]] I sat down at a transition meeting and there were fourteen copies of Dr [[professional:1|Strand]]'s court report on the table, one at every place, next to the water glasses, and neither I nor the birth mother had been told that it would leave the family court. Fourteen. The lunchtime supervisor had one. I got up and I went round and I collected them like a teacher taking in exercise books. Mr [[professional:3|Grice]] said, "We do need those." I said, "No, my dear, you don't." I got thirteen.

I've never found out who had the other, though I have a fair idea. In October a girl called [[child:3|Lacey]] told [[child:1|Kayden]] on the field what his father had done to him. He had no memory of it until then. He came home and got into the bottom bunk with [[child:2|Destiny]] and he has not slept in his own since.

I reported it the same evening, to the duty desk, to the virtual school head ([[professional:6|Wendy Fairbrother]]) and to my own supervising worker, [[professional:7|Glyn Parry]]. What happened next is that there was a meeting about me. [[professional:7|Glyn]] let it out a month later that they had sat and discussed whether we should go on having the children, without once letting me or [[parent:1|Roy]] know that it was taking place. The note of it says that I'd been "obstructive with paperwork".

[[parent:2|Sheena]], the birth mother, rang me when she heard. She isn't supposed to have our number. She said, "You picked them all up, [[parent:3|Jo]]?" I said all but one. She said thank you. We both had a little cry, and I shall probably be in trouble for that as well.

The ICO have it now, and the family judge has asked questions. I'm told that we'll know more in the summer.

Use it, please, with everything changed. You may keep the thirteen.

%% signature
With kind regards,
Jo Amphlett

%% disclaimer
Sent securely from a home computer. If this has reached you in error, I am sorry, please let me know.

