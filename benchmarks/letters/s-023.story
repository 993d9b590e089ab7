+++
id = "s-023"
channel = "forum-pm"
from_name = "threeboysandadog"
from_addr = ""
subject = "Your thread"
date = "2015-07-04T22:19:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "our life story had been gone through at the cluster meeting of nine heads"
[[evidence]]
category = "school-approached"
quote = "had been asked to say they couldn't meet need if we came knocking"
+++
Hi, you asked for examples. Happy for you to use this one with the details fudged.

Middle DS is [[child:1|Tobiah]] ([[child:1|Tobes]]), Y5, PDA, out of school since Feb. His old primary was [[school:1|St Neot's Well C of E]], AKA the [[school:1|Well]]. I'd been quietly ringing round for somewhere else and each one went from "do come and look!" to "ooh, we're very full" by the end of the day. All four.

Then a school secretary I used to know from NCT, [[parent:1|Jas]], took pity. She says Mr [[professional:1|Tregear]] (the old head) stood up in June and our life story had been gone through at the cluster meeting of nine heads. My breakdown, DH's redundancy, [[child:1|Tobes]] and the fire extinguisher. Nobody had asked us whether he could. It ends up that every primary between [[place:1|Liskeard]] and [[place:2|Saltash]] had been asked to say they couldn't meet need if we came knocking. By him, and by the inclusion bod from [[council:1|Cornwall Council]], [[professional:2|Sorrel]] something. The minutes say [[professional:2|S. Nance]].

It's just that we haven't named a single school to anyone. So they did it BEFORE we'd even asked. HTH.

PS don't reply to the account here, DH reads it, try [[contact:1|threeboys@example.net]]
