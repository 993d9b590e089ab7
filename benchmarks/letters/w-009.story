+++
id = "w-009"
channel = "forum-pm"
from_name = "MrsBucketBouquet"
from_addr = ""
subject = "Quick question re EP reports"
date = "2015-01-14T19:26:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Evening! Saw you know about this. DD2 ([[child:1|Hope]], yr 1) is being seen by [[council:1|Bath & NE Somerset]]'s EP next week at [[school:1|Widcombe Mead]]. I hope I'm not being daft but am I allowed to write on the consent form that nothing goes to anyone till I've read it? The SENCo, Mr [[professional:1|Pym]], laughed when I asked. Then he said "ask [[professional:2|Verity]]" (EP) and she's not rung back.

Also does [[council:1|BANES]] count as conversion to EHC yet or are we still on the old statement rules? [[child:1|Hope]]'s friend [[child:2|Idris]] in [[place:1|Keynsham]] got transferred last month, no warning.

TIA and sorry for jumping in your inbox.
