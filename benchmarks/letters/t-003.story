+++
id = "t-003"
channel = "email"
from_name = "Shazia M"
from_addr = "shazia.m@example.net"
subject = "Timeline as requested"
date = "2015-11-19T12:05:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Somebody has written across the bottom of the first draft, \"TOO SPECIFIC. KB\"."
[[evidence]]
category = "reports-circulated-unseen"
quote = "how the first draft went from the clinic at Fairfield to the council in a single afternoon"
+++
I've kept it short. Left out everything I can't prove.

[[date:1|3 Sept 2014]]. [[child:1|Hamza]] starts at [[school:1|Falinge Brook]]. Meets Mrs [[professional:1|Ogden]], nice.
[[date:2|22 Sept]]. My sister-in-law [[parent:2|Nazia]] collects him, finds him under a coat rack. No one had rung me.
[[date:3|14 Oct]]. [[professional:2|Gwen]] from speech therapy watches him for 40 minutes. Tells me at the gate, "two hours a week, minimum".
[[date:4|6 Nov]]. Report comes. Says "advice to staff". I ring [[professional:2|Gwen]]. "I can't discuss it, love, ask [[professional:3|Alan]]."
[[date:5|7 Nov]]. Ring [[professional:3|Alan]]. Not available. Ring every day that week.
[[date:6|12 Jan 2015]]. [[council:1|Rochdale]] refuse to assess.
[[date:7|9 Feb]]. Subject access papers. Somebody has written across the bottom of the first draft, "TOO SPECIFIC. [[professional:4|KB]]". I think that is [[professional:4|Kath Brindle]], who chairs the panel, but nobody will say.
[[date:8|2 March]]. Appeal lodged. [[org:1|Castlemere Law]] acting, through a friend of my brother [[parent:3|Tariq]].

That is the part I can prove. What I can't prove is how the first draft went from the clinic at [[health:1|Fairfield]] to the council in a single afternoon, on a Friday, when it takes me three weeks to get a prescription out of them.
