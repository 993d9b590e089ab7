+++
id = "jf-018"
channel = "email"
from_name = "R. Blackstock"
from_addr = "rblackstock@example.org"
subject = "Not for publication"
date = "2012-12-01T09:27:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Chowdhury admitted to my sister Verna that a lady from education, Tonks, had leaned on him to hold back the word autism \"pending resources\"."
+++
I do not want this printed, I only want it counted. [[council:1|Sandwell]] and [[health:1|Birmingham Children's Hospital]], between them. [[professional:1|Chowdhury]] diagnosed my niece [[child:1|Keziah]] in [[place:1|Smethwick]] and then, a fortnight on, undiagnosed her. [[professional:1|Chowdhury]] admitted to my sister [[parent:1|Verna]] that a lady from education, [[professional:2|Tonks]], had leaned on him to hold back the word autism "pending resources". Count that as one.

%% signature
R. Blackstock

