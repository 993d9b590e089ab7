+++
id = "y-005"
channel = "email"
from_name = "WILFRED CHARLTON"
from_addr = "wilfandjean@example.com"
subject = "Wrong envelope!"
date = "2010-03-14T10:20:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information"]
consent = "named"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "out came the life story of a lad called Kieran from Ashington"
[[evidence]]
category = "false-information"
quote = "According to page 4 our Poppy wears two hearing aids."
+++
Good morning!

[[parent:1|Jean]] and I have brought up our granddaughter [[child:1|Poppy]] since she was two, we are her guardians in law, and a grand lass she is. She has Down's and she is nine.

Three weeks since, the postman brought a big envelope from [[council:1|Northumberland]], right name, right address ([[place:1|7 Leazes Terrace, Hexham]]), and out came the life story of a lad called [[child:2|Kieran]] from [[place:2|Ashington]]. Doctors, dad in the jail, the lot. [[parent:1|Jean]] stopped reading at the second line and made me stop at the fourth. The Monday after, a young woman drove all the way over from [[place:2|Ashington]] in a Corsa with no exhaust and handed us [[child:1|Poppy]]'s. She'd had it eight days. We gave her her own back, and a quiche. [[child:2|Kieran]]'s mam, she was. We send Christmas cards now, or shall.

I rang the office. The girl said "it'll have been the window envelopes".

Now, the report itself. According to page 4 our [[child:1|Poppy]] wears two hearing aids. [[child:1|Poppy]] can hear the lid come off a biscuit tin from the allotment. I told the lady psychologist, Mrs [[professional:1|Dodds]], and she put it right there and then and could not have been nicer, though the teacher at [[school:1|Priory First]], who got hers the same morning as us, had been shouting at the bairn for a fortnight.

Put my name to it, I am 78 and past caring. [[parent:2|Wilf Charlton]], late of the forestry.

%% signature
W. Charlton
