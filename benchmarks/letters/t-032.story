+++
id = "t-032"
channel = "email"
from_name = "Harjit Kaur Bains"
from_addr = "hkbains@example.com"
subject = "A telephone call, written straight after"
date = "2013-05-30T16:02:00+01:00"
html = false
kind = "story"
categories = ["false-information", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "I've had a copy of something from Carmelita House that says I agreed to Greenford Mount. I never agreed to it."
[[evidence]]
category = "access-denied"
quote = "Her: That's data protection."
+++
I wrote this down the minute I'd hung up, while [[parent:1|Surinder]] kept the little one quiet.

Me: Hello, I'm [[child:1|Simran]]'s mum, I'm ringing for [[professional:1|Nicola]].
Her: [[professional:1|Nicola]]'s not in. It's [[professional:2|Oonagh]].
Me: I've had a copy of something from [[health:1|Carmelita House]] that says I agreed to [[school:1|Greenford Mount]]. I never agreed to it.
Her: Dad, then?
Me: [[parent:2|Jaspal]] lives in [[place:1|Slough]].
Her: Well, somebody said yes. Maybe it was the aunty. [[parent:3|Manpreet]]?
Me: [[parent:3|Manpreet]] is the neighbour!
Her: I'll pop a note on for [[professional:3|Giles]].
Me: Who is [[professional:3|Giles]]?
Her: He's from [[council:1|Ealing]]. You're talking to [[council:1|Ealing]]. [Pause.] Are you still at [[place:2|Allenby Road]]?
Me: Who said yes?
Her: That's data protection.

So there we are. [[school:1|Greenford Mount]] sent a uniform list in the post the next morning, addressed to [[parent:2|Jaspal]], care of [[parent:3|Manpreet]]. [[child:2|Arjan]], who's ten, read it out at breakfast and said "but [[child:1|Sim]] goes to [[school:2|Perivale Park]]." Yes. She does.
