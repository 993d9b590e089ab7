+++
id = "h-003"
channel = "forum-pm"
from_name = "dominoes_and_dumplings"
from_addr = ""
subject = "right, here's mine"
date = "2014-02-02T23:31:00+00:00"
html = false
kind = "story"
categories = ["false-information", "discussed-without-consent", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "There it is, \"Tyrell has bitten a peer on 3 October and presents a risk to smaller pupils\"."
[[evidence]]
category = "discussed-without-consent"
quote = "Meeting about Tyrell: Birmingham's SEN officer, the EP, Purslow and some lady from the police schools panel. Where was I? Upstairs on the number 16 bus, nobody asked me."
[[evidence]]
category = "school-approached"
quote = "She'd already rung Cole Bank and The Lindens, that's two EBD schools, begging them to hold a place for him from January, and I found out when the Lindens rang ME to arrange his taster day."
+++
You asked on the thread for the long version so pull up a chair.

I'm Dad. Lone parent since 2011, Jamaican by way of [[place:1|Handsworth]]. Twins, [[child:1|Tyrell]] and [[child:2|Tyrone]], 11. [[child:1|Tyrell]] is autistic. [[child:2|Tyrone]] isn't, he's just cheeky. You would think that with one of them in a statement and the other in the football team people could hold the two apart, but hear this.

Sept - they go up to [[school:1|Holte Wood Academy]]. Transition was meant to be done by the primary, [[school:2|Leonard Road]]. It wasn't.

[[date:1|3/10/13]] - I get a call to pick up [[child:1|Tyrell]] for biting. I get there and the boy with the bitten arm AND the boy who bit are standing there and neither one of them is mine. Deputy, Mr [[professional:1|Purslow]], goes red and says a mistake, no harm done.

[[date:2|24/10/13]] - Harm done. Annual review papers. There it is, "[[child:1|Tyrell]] has bitten a peer on [[date:1|3 October]] and presents a risk to smaller pupils". I said take it out. [[professional:1|Purslow]] said it had come off the system and he couldn't edit the system.

[[date:3|5/11/13]] - bonfire night. My cousin [[parent:1|Marcia]] cleans at the council house on [[place:2|Margaret Street]] and she tells me nothing of what she sees normally, she's straight. But she heard our surname. Meeting about [[child:1|Tyrell]]: [[council:1|Birmingham]]'s SEN officer, the EP, [[professional:1|Purslow]] and some lady from the police schools panel. Where was I? Upstairs on the number 16 bus, nobody asked me.

[[date:4|19/11/13]] - the officer, [[professional:2|Gaynor Tibbs]], says out of the blue "have you considered a more specialist setting." I said no. She said fine.

[[date:5|20/11/13]] - not fine. She'd already rung [[school:3|Cole Bank]] and The [[school:4|Lindens]], that's two EBD schools, begging them to hold a place for him from January, and I found out when the [[school:4|Lindens]] rang ME to arrange his taster day.

I want to be fair. The EP, [[professional:3|Judith Amos]], came to see me after, sat in my kitchen and said she'd been told I was invited and couldn't make it. I believe her. She ate two dumplings and she apologised and she's the only one who has.

What gets me is [[child:2|Tyrone]]. He asked me whether he should start acting up too, so they'd send them to the same place. Eleven years old. [[child:1|Ty]] and [[child:2|Ty]] they've called each other, since they could talk, same word for the both of them and they always know which one they mean. It's only grown people with computers that can't work it out.

[[council:1|BCC]] say complaint is "stage 2, awaiting allocation". Use it, no names, not theirs and not mine. And not the bus number, I'm joking, leave the bus number.

