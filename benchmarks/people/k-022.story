+++
id = "k-022"
channel = "forum-post"
from_name = "marmaladeandmud"
from_addr = ""
subject = "Re: passing the parcel"
date = "2011-02-02T14:47:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "I know there's a report because Venetia was shown it by the head of Keston Mark over coffee, on the grounds that we're sisters and she'd \"pass it on\"."
+++
[[professional:1|Fi]] says ring [[professional:2|Bunny]]. [[professional:2|Bunny]] says, darling, ring [[professional:1|Fi]]. Meanwhile [[child:1|Tiggy]] has had no speech therapy since half term because [[professional:1|Fi]] can't treat without a plan and [[professional:2|Bunny]], who signs plans off for [[council:1|Bromley]], can't sign one without a report. There is a report. I know there's a report because [[parent:1|Venetia]] was shown it by the head of [[school:1|Keston Mark]] over coffee, on the grounds that we're sisters and she'd "pass it on". She passed on one paragraph. I'd quite like the other nine pages

