+++
id = "j-014"
channel = "forum-post"
from_name = "oldtinminer"
from_addr = ""
subject = "Grandfather here, is this normal"
date = "2011-03-02T06:50:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Was told by Cornwall that it's the property of whoever paid for it and that wasn't her."
+++
Morning all. The wife and I have our grandson [[child:1|Jago]] weekdays as his mum's on the boats. Lovely chap, can't read at ten. [[school:1|Trevanion Road]] said they would get the dyslexia lady, [[professional:1|Pascoe]], to test him and she did back in November. Daughter's asked three times for the result. Was told by [[council:1|Cornwall]] that it's the property of whoever paid for it and that wasn't her. Bumped into [[professional:1|Pascoe]] in the chip shop at [[place:1|Camborne]], she thought we'd had it by Christmas and near dropped her cod. What's a body to do, write to the paper?

