+++
id = "n-007"
channel = "email"
from_name = "Philip Ransome"
from_addr = "philip@ransome-family.example.org"
subject = "Fwd: Confidential - not for parents"
date = "2014-03-10T21:14:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = "2014-07-19"
[[evidence]]
category = "report-change-requested"
quote = "I'd be grateful if you would grant us some wriggle room on the hours."
+++
I am forwarding the substance of an email that came to us by accident, since I don't know what may lawfully be attached.

Background: our son [[child:1|Will]] is 8, hypermobile, dyspraxic, and will be the death of me. He will start at [[school:1|Hatherleigh Court]] in September, we hope. [[council:1|Devon]] would prefer the unit at [[school:2|Chulmleigh]].

On [[date:1|6 June]] at 11.52pm the SEN officer [[professional:1|Grant Oxenham]] wrote to [[professional:2|Hope Tremlett]], who is [[child:1|Will]]'s occupational therapist:

"[[professional:2|Hope]], I hope you'll forgive the hour. The [[parent:1|Ransomes]] are appealing. I'd be grateful if you would grant us some wriggle room on the hours. [[professional:3|Mark]] has been through your report with a red pen and we would mark it down to termly. [[professional:4|Joy]] is content. Regards, [[professional:1|Grant]]"

It is a joy to read, isn't it? [[professional:2|Hope]] has not replied to my calls. [[professional:3|Mark Yeo]] is the principal EP and [[professional:4|Joy Luscombe]] manages the therapists at [[health:1|North Devon District Hospital]].

My wife, [[parent:2|April]], thinks this should go to the ICO at once. We are happy to be named if counsel agrees; hold it until after our hearing on [[date:2|19 July]], please.
