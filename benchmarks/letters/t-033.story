+++
id = "t-033"
channel = "forum-post"
from_name = "NotTheSurreyHills"
from_addr = ""
subject = "Re: your experiences of info sharing"
date = "2014-01-15T21:17:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Surrey put the two reports in one envelope. One. Pippa opens hers and there's Monty's IQ."
[[evidence]]
category = "discussed-without-consent"
quote = "a third copy had gone to St Radegund's, where both boys were on the list, with a sticky note from Fergus saying \"pick one\""
+++
Two families, one cock-up. Changing nothing as I'm past caring.

Us: me, DH, DS1 ([[child:1|Monty]], ASD, dyspraxia) and DD ([[child:2|Clemmie]]). Them: [[parent:1|Pippa]], her ex [[parent:2|Jonty]], and [[child:3|Ludo]]. Boys have been best mates since [[school:1|Little Acorns Bookham]]. Both had the same EP, [[professional:1|Hilary]], and the same SALT, [[professional:2|Beth]] from [[health:1|Epsom]].

[[council:1|Surrey]] put the two reports in one envelope. One. [[parent:1|Pippa]] opens hers and there's [[child:1|Monty]]'s IQ. I open mine and there's [[child:3|Ludo]]'s sleep diary and the row his dad had with the head of [[school:2|Danes Wood]]. We met off the dual carriageway and swapped in a layby like spies.

Funny? It would be, only a third copy had gone to [[school:3|St Radegund's]], where both boys were on the list, with a sticky note from [[professional:3|Fergus]] saying "pick one". I've seen it. [[professional:1|Hilary]] says she never released hers at all.

DH spoke to [[org:1|Penrose Aylward]], who act for half of [[place:1|Dorking]]. The other lot went to a grandad, a retired judge. Result: [[school:3|St Rad's]] has neither, [[child:3|Ludo]] is at home, and [[child:1|Monty]] is at [[school:2|Danes Wood]] with Mr [[professional:4|Tranter]], bless him, who taught my brother [[parent:3|Hamish]].
