+++
id = "zb-023"
channel = "forum-post"
from_name = "ChiefOkeOfBasildon"
from_addr = ""
subject = "Three things a good man told me"
date = "2017-01-22T16:20:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "other-collusion"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "He said to me, \"My brother, they have taken the numbers out of our mouths. Whoever writes hours is called in.\""
[[evidence]]
category = "report-change-requested"
quote = "His first version said one to one all day; the education people wanted \"access to an adult\" in its place, and they wanted it by Friday."
[[evidence]]
category = "other-collusion"
quote = "the clinic and the SEN team keep a shared list of families who appeal, so that on both sides those children get the thinnest assessor"
+++
Good afternoon. I am a Nigerian father in [[place:1|Basildon]] and my son [[child:1|Toluwani]] ([[child:1|Tolu]]) is 9. A therapist who also attends our church resigned last month, and on his last Sunday he told me three things.

One. He said to me, "My brother, they have taken the numbers out of our mouths. Whoever writes hours is called in."

Two. On [[child:1|Tolu]]'s own report. His first version said one to one all day; the education people wanted "access to an adult" in its place, and they wanted it by Friday. He refused. Somebody else has signed it.

Three, and this is the one that took my sleep: the clinic and the SEN team keep a shared list of families who appeal, so that on both sides those children get the thinnest assessor. We have appealed twice.

I do not say [[child:1|Tolu]]'s teachers are wicked. Mrs [[professional:1|Lacey]] bought him a weighted blanket with her own money. But water does not flow uphill unless somebody is carrying it.

Do not carry my words outside this forum, please. He is known and so am I.
