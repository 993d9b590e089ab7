+++
id = "kb-037"
channel = "forum-pm"
from_name = "fenlandfidget"
from_addr = ""
subject = "re: docs in the bundle"
date = "2013-08-22T22:22:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "They were in the LA's bundle at page 203, sent off to the Tribunal by Peterborough without me or him being asked."
+++
Hi hun, you asked how it ended. Badly then well.

[[child:1|Mason]]'s CAMHS notes, therapy ones mind, where he'd talked about his uncle. I'd signed NOTHING. They were in the LA's bundle at page 203, sent off to the Tribunal by [[council:1|Peterborough]] without me or him being asked. [[professional:1|Ngozi]], his therapist, was on leave when they took them out of her cabinet at [[health:1|Gloucester House]]. She's left since. Judge [[professional:2|Tremlett]] wouldn't read it, she actually closed the page, and said to [[council:1|Peterborough]]'s man (a Mr. [[professional:3|Sibley]]) you should be ashamed.

He got [[school:1|Nene Willows]]. He starts on the [[date:1|4th sept]] and has laid his uniform out on the floor like a flat boy.

If you still want my notes come off here and mail me: [[contact:1|fenland underscore fidget AT example.org]], or find [[contact:2|Jo Fidget Askew]] on fb, cat in a hat.

