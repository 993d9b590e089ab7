+++
id = "jb-041"
channel = "email"
from_name = "Colette Rimmer"
from_addr = "colette.rimmer@example.co.uk"
subject = "bundle ([[council:1|Wirral]])"
date = "2014-03-03T13:14:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "They'd got hold of Kelly's records, her letters off her psychiatrist, and stuck them in front of three judges as \"family context\", and she'd never been asked and neither had I."
[[evidence]]
category = "other-collusion"
quote = "Turns out Ste Molyneux, the nurse manager, had been passing her bits for months, on all sorts of families, for when they'd come in handy."
+++
Hiya

Sat in the car outside [[health:1|Arrowe Park]] waiting for me nan so I've got half an hour.

Our [[child:1|Leo]]'s six, he's at [[school:1|Leasowe Sands]], he's got a rare epilepsy called Dravet and he's one of the nicest lads you'll meet. He needs a nurse on site, end of. We were at tribunal last month, reference [[id:1|SE344/14/00127]] if you can look them up.

Day before the hearing a second bundle comes off the council, [[professional:1|Fiona Garston]] her name is. I open it and there's our [[parent:1|Kelly]] in it. [[parent:1|Kelly]]'s me sister. She's under the mental health team at [[health:2|Springview]] and has been since she lost the baby. They'd got hold of [[parent:1|Kelly]]'s records, her letters off her psychiatrist, and stuck them in front of three judges as "family context", and she'd never been asked and neither had I. She doesn't even live with us!!! She picks [[child:1|Leo]] up on a Wednesday.

The judge, I'll say this for her, Judge [[professional:2|Heywood]], took her glasses off and said "Miss [[professional:1|Garston]], why have I got this". And [[professional:1|Garston]] says it was supplied by a colleague in health. Turns out [[professional:3|Ste Molyneux]], the nurse manager, had been passing her bits for months, on all sorts of families, for when they'd come in handy.

We got the nurse. [[parent:1|Kelly]] hasn't been told, I can't do it to her. So no names and not a mention of where, she's on Facebook all day. I'm only saying it cos someone should have it wrote down.

Nan's out now ta ra

%% signature
Colette xx

