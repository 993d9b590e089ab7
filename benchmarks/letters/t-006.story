+++
id = "t-006"
channel = "email"
from_name = "Dave Hepple"
from_addr = "davehepple@example.net"
subject = "step dad, do I count?"
date = "2013-10-08T22:10:00+01:00"
html = false
kind = "story"
categories = ["false-information", "insecure-handling", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "He told the ed psych that there was \"conflict between the males\". She put that in, never having met either male"
[[evidence]]
category = "insecure-handling"
quote = "They'd sent hers to Pallion Road, where she hasn't lived since she was with a lad called Shaun. Shaun opened it."
[[evidence]]
category = "reports-circulated-unseen"
quote = "But Lewis's mam didn't either, and she's the one with the residence order."
+++
I'm not his dad, I'd better say that first because everyone else does.

[[child:1|Lewis]] was four when I moved in. He's thirteen. His dad is [[parent:2|Gaz]], who lives in [[place:1|Southwick]] with [[parent:3|Toni]] and her three, [[child:2|Mia]], [[child:3|Brooke]] and the bairn, [[child:4|Tyler-Jay]]. [[parent:2|Gaz]] is all right. We go to the match together. So when [[school:1|Fulwell Cross]] decided that what [[child:1|Lewis]] had was "two homes" and not autism, neither of us could make head nor tail of it.

It was [[professional:1|Ferguson]] put it about. Head of year. He told the ed psych that there was "conflict between the males". She put that in, never having met either male, and then [[health:1|Monkwearmouth]] struck him off the list for assessment because the cause was social.

Here's the daft bit. [[parent:2|Gaz]] got a copy. I didn't, fair enough, I'm nobody. But [[child:1|Lewis]]'s mam didn't either, and she's the one with the residence order. They'd sent hers to [[place:2|Pallion Road]], where she hasn't lived since she was with a lad called [[parent:4|Shaun]]. [[parent:4|Shaun]] opened it. [[parent:4|Shaun]] rang her up laughing.

[[parent:5|Michelle]] has since had three different answers out of [[council:1|Sunderland]]. One, the school sent it. Two, the hospital sent it. Three, it was never sent. [[parent:2|Gaz]] and me went down together in our shirts, sat in reception an hour and a half, and got seen by a nice lass called [[professional:2|Preeti]] who'd started on the Monday.

[[parent:1|Dave]]
