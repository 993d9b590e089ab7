+++
id = "jc-006"
channel = "email"
from_name = "Siobhan McAnespie"
from_addr = "siobhan.mca@example.com"
subject = "statement for [[child:1|Cahal]]"
date = "2019-05-14T16:44:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Mr Crilly, the officer in the Omagh office, told me advices were not for parents until a statement was proposed, and there was none proposed, so I couldn't have it."
+++
Hiya,

[[child:1|Cahal]] is the second of my four. There's [[child:2|Aoibheann]], then himself, then the twins [[child:3|Dara]] and [[child:4|Tiernan]] who are only two so they don't count yet. He's seven, at [[school:1|St Malachy's Glen]], outside [[place:1|Omagh]]. Developmental language disorder and dyspraxia.

It was [[professional:1|Roisin]] that started the ball rolling. She does speech and language for the [[health:1|Western Trust]] and said she'd written it up plain as day, direct therapy, twice a week. The [[council:1|Education Authority]] then sent a letter saying the advice had come and "supports the school's strategies". I thought, that's not what [[professional:1|Roisin]] told me over the head of that wee table. So I asked for sight of it. Mr [[professional:2|Crilly]], the officer in the [[place:1|Omagh]] office, told me advices were not for parents until a statement was proposed, and there was none proposed, so I couldn't have it.

My sister [[parent:1|Grainne]] works with a girl whose da, [[parent:2|Sean Og Devlin]], went through the same with his [[child:5|Ciara]]. He put me on to [[professional:3|Pauline McGurk]] in the advice centre and [[parent:2|Sean Og]] himself came along to the meeting in his good coat. There was [[professional:2|Eugene Crilly]], there was the principal, Sister [[professional:4|Assumpta]], and Mrs [[professional:5|Bogues]] from the psychology. [[professional:3|Pauline]] asked for it in about six different ways. [[professional:2|Eugene]] just kept squaring his papers.

Would you believe, it was [[professional:4|Assumpta]] who broke. "For heaven's sake, give the woman her own child's report," says she. [[professional:2|EC]] said he'd take it away and think. That was five weeks ago. Miss [[professional:1|Quigg]] (sorry, that's [[professional:1|Roisin]] again) isn't allowed to hand me her copy, she's asked her manager.

My husband [[parent:3|Ronan]] says go to the papers. I says, I'll go to you first.

%% signature
Siobhán
Sent from my Galaxy

