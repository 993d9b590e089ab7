+++
id = "l-034"
channel = "forum-pm"
from_name = "selkiemam"
from_addr = ""
subject = "(no subject)"
date = "2014-01-08T21:21:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Her report said a class assistant five mornings, then OIC got her on the phone in Kirkwall and it came back \"as resources allow\""
+++
Thanks for asking. We're on [[place:1|Sanday]], that's [[place:2|Orkney]], one boat a day if it's not blowing. [[council:1|Orkney]] flew a psychologist in to see [[child:1|Magnus]] at [[school:1|Cross Kirk School]]; she'd forty minutes before the plane. Her report said a class assistant five mornings, then [[council:1|OIC]] got her on the phone in [[place:3|Kirkwall]] and it came back "as resources allow". The [[health:1|Balfour]] has the first version, [[school:1|Cross Kirk]] has the second. I've both. [[professional:1|Inga]], the teacher, cuts my hair, so.

