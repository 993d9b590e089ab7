+++
id = "t-095"
channel = "email"
from_name = "Matthew & Kwame"
from_addr = "mandk.home@example.net"
subject = "What was in the bundle: an index"
date = "2020-07-13T14:00:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "insecure-handling", "subject-access-failure", "discussed-without-consent", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Nuala, the OT, is asked twice to \"soften\". Second time she does."
[[evidence]]
category = "insecure-handling"
quote = "Someone else's child altogether. Persephone, in Evesham."
[[evidence]]
category = "subject-access-failure"
quote = "pp. 92-200. Black rectangles."
[[evidence]]
category = "discussed-without-consent"
quote = "recommends no contact with Feckenham Priory. Sent by Worcs to, yes, Feckenham Priory."
[[evidence]]
category = "other-collusion"
quote = "the dads will want chapter and verse so keep it off email."
+++
We adopted [[child:1|Hope]] in 2015. Our disclosure arrived last week, 412 pages, out of order. We've made an index, with remarks.

pp. 1-30. [[school:1|Lickey Gate]], behaviour log. Initialled [[professional:1|FH]]. Fine.
pp. 31-44. Letters between [[professional:2|Nuala]] and [[professional:3|B. Hartshorne]]. [[professional:2|Nuala]], the OT, is asked twice to "soften". Second time she does.
p. 45. Blank but for "ring [[parent:1|Kwame]] NOT [[parent:2|Matthew]]". No idea.
pp. 46-90. Someone else's child altogether. [[child:2|Persephone]], in [[place:1|Evesham]]. We stopped reading on the second line and have told her mother.
p. 91. The birth mother's new address. In [[place:2|Redditch]]! Two miles from us. We hadn't wanted that and nor, we'd guess, had [[parent:3|Toni]].
pp. 92-200. Black rectangles.
pp. 201-5. [[professional:4|Samina Jalal]], [[health:1|Kidderminster CAMHS]]: recommends no contact with [[school:2|Feckenham Priory]]. Sent by [[council:1|Worcs]] to, yes, [[school:2|Feckenham Priory]].
pp. 206-410. [[school:1|Lickey Gate]] again, same log, three times over.
pp. 411-12. Email, [[date:1|4-Nov-19]]: "the dads will want chapter and verse so keep it off email." Signed [[professional:3|Bern]].

Compare that last with p. 31 and you'll see that [[professional:3|Bern]] and [[professional:3|B. Hartshorne]] are one man.

[[org:1|Clent Adoption Circle]] suggested you. And if hope isn't too daft a word, we hope. She thinks her name's hilarious, by the way; Granny [[parent:4|Efua]] chose it.
