+++
id = "je-029"
channel = "forum-post"
from_name = "TwinklyTilda"
from_addr = ""
subject = "Re: Reports. Changed. By who?"
date = "2012-10-17T09:47:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct"]
consent = "named"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "She'd asked Wiltshire to put it right and so did I, in writing, and Leonard answered that final reports can't be reopened."
+++
@[[contact:1|grumpygrandma]] we had that too. [[professional:1|Roz]] did [[child:1|Bertie]]'s hands and posture, and she'd put "needs a scribe". Fast forward to the copy [[council:1|Wilts]] sent. It says "needs a slope". A SLOPE. [[parent:1|Gav]] (who can find a typo in a bus ticket) reckoned autocorrect until [[professional:1|Roz]] rang and was nearly sick. She'd asked [[council:1|Wiltshire]] to put it right and so did I, in writing, and [[professional:2|Leonard]] answered that final reports can't be reopened. So [[child:1|Bertie]] sat his SATs on a slope. Use my name if you want, it's [[parent:2|Matilda]], ha

