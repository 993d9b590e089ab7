+++
id = "o-007"
channel = "email"
from_name = "Kavitha Nadarajah"
from_addr = "kavitha.n@example.org"
subject = "Question about consent form"
date = "2018-01-23T11:06:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Campaign team,

I hope you can point me in the right direction. My son [[child:1|Aaran]] (5) is being assessed by [[council:1|Harrow]] and I have been sent a consent form by a Ms [[professional:1|Deirdre Coyle]]. It asks me to agree that [[health:1|Northwick Park]], his nursery ([[school:1|Little Tamarinds]]) and his new school ([[school:2|Weald Brook Primary]]) may all share "any relevant records". My husband [[parent:1|Suthan]] says we should just sign it as otherwise they will stop the assessment. Can I sign for some and not the others? I would like to be asked each time.

With thanks

%% signature
Kavitha Nadarajah
