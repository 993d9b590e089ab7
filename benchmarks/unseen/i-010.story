+++
id = "i-010"
channel = "forum-post"
from_name = "lost_in_leicestershire"
from_addr = ""
subject = "Re: who has had reports altered?"
date = "2012-01-30T22:44:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Next thing the SEN officer has emailed her to say could she \"revisit the recommendations in line with what's available locally\" and we have that email because some bright spark forwarded the whole chain."
+++
Us. [[council:1|Rutland]], before you ask, despite the username, we moved. OT's first draft for DS2: "requires a sit-stand desk and 1 hr OT per week". Next thing the SEN officer has emailed her to say could she "revisit the recommendations in line with what's available locally" and we have that email because some bright spark forwarded the whole chain. OT ([[professional:1|Becky]], only qualified a year) revisited. No desk. No hour. [[child:1|Ollie]] still sits on the floor. School (initials [[school:1|OCC]], work it out) couldn't give two hoots.

