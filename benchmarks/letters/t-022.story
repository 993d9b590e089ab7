+++
id = "t-022"
channel = "email"
from_name = "Abena"
from_addr = "abenaowusuansah@example.net"
subject = "[[child:1|Kwabena]]'s EP. Or should I say [[council:1|Dundee]]'s EP"
date = "2020-02-03T20:20:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden", "access-denied", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He's been asked to send it back up with the hours out."
[[evidence]]
category = "quantifying-forbidden"
quote = "Sinclair has told him that in this authority we describe, we don't prescribe."
[[evidence]]
category = "access-denied"
quote = "Dundee won't show me the first version"
[[evidence]]
category = "discussed-without-consent"
quote = "Petronella tells another mother, Arlene, that there's \"a bit of a hold-up with the African boy's paperwork\"."
+++
Let me introduce the characters.

[[child:1|Kwabena]], my son. Eight. Likes volcanoes.
[[child:2|Mirren]], his best friend. Likes [[child:1|Kwabena]].
[[parent:2|Heather]], [[child:2|Mirren]]'s mum. Nurse at [[health:1|Ninewells]]. My rock.
[[professional:1|Ross]]. Psychologist. Twenty-six if he's a day.
[[professional:2|Sinclair]], his boss. Never seen in daylight.
[[professional:3|Petronella]], head teacher at [[school:1|Balgay Hill]]. A whisperer.

Act one. [[professional:1|Ross]] visits, plays with the volcano, tells me and [[parent:2|Heather]] over the playground fence that he will be writing "full-time one-to-one, named adult". I go home and dance. I ring my brother [[parent:3|Kofi]] in [[place:1|Kumasi]].

Act two. Silence. [[professional:3|Petronella]] tells another mother, [[parent:4|Arlene]], that there's "a bit of a hold-up with the African boy's paperwork".

Act three. [[professional:1|Ross]] rings me from his own mobile, from what sounds like a stairwell. [[professional:2|Sinclair]] has told him that in this authority we describe, we don't prescribe. He's been asked to send it back up with the hours out. He's sorry. He's on probation until June.

Act four. The document arrives. "[[child:1|Kwabena]] would benefit from access to an adult." So would we all, darling.

Interval. [[parent:2|Heather]] pours the wine and [[child:2|Mirren]] draws [[professional:2|Sinclair]] falling into a crater.

There's no act five. I can't get one written. [[council:1|Dundee]] won't show me the first version, and [[professional:1|Ross]] works in [[place:2|Perth]] now.
