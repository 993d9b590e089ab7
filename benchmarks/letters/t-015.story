+++
id = "t-015"
channel = "email"
from_name = "Mei Lin Tsang"
from_addr = "mltsang@example.com"
subject = "People who have read about my daughter"
date = "2017-01-25T18:05:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Rubislaw Den House. Had it before me."
[[evidence]]
category = "insecure-handling"
quote = "It was delivered to Flat 2. We are Flat 12."
+++
You asked who saw it. I am an accountant, so I made a list. The report is fourteen pages, about [[child:1|Jasmine Tsang]], dob [[date:1|8.5.2008]], selective mutism and anxiety.

- [[professional:1|Elspeth Cruickshank]], who wrote it. Correct.
- [[school:1|Rubislaw Den House]]. Had it before me.
- [[school:2|Harlaw]], where she may go in August. Had it before me.
- [[professional:2|Callum]]. I do not know who [[professional:2|Callum]] is. His name is on the e-mail.
- Three people at [[council:1|Aberdeen City]].
- [[health:1|Royal Cornhill]].
- [[org:1|Silver City Tutors]], who then telephoned to offer me a discount.
- Mrs [[parent:2|Buchan]] downstairs. It was delivered to [[place:1|Flat 2]]. We are [[place:2|Flat 12]].
- My mother-in-law, because it was carried up to her on a Sunday.
- My husband [[parent:3|Stewart]], because his mother phoned him on the rig.
- Me. Last, on [[date:2|11 November]].

[[child:1|Jasmine]] speaks to four people in the world. They are me, [[parent:3|Stewart]], her brother [[child:2|Euan]] and a girl called [[child:3|Oluchi]] at [[org:2|Deeside Gymnastics]]. She trusts that what she says goes nowhere. On page six is printed what she whispered to Ms [[professional:1|Cruickshank]] about the other girls, with [[child:4|Freya]] named, and [[child:4|Freya]]'s auntie is on the desk at [[school:1|Rubislaw Den House]].

Now it is three people.

[[parent:1|Mei Lin]]
