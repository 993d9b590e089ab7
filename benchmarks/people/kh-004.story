+++
id = "kh-004"
channel = "email"
from_name = "Gwilym Prosser"
from_addr = "gwilym.prosser@example.co.uk"
subject = "[[council:1|Powys]] and a tribunal bundle"
date = "2011-05-16T19:20:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "named"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "Nobody had asked us, or Branwen, whether her notes might be sent to the Tribunal, and she had no part in the appeal at all."
+++
Dear all,

You ask for examples. Here is ours.

We farm above [[place:1|Rhayader]]. [[child:1|Macsen]], the middle of three, is severely dyslexic, and in 2010 we appealed his statement. On [[date:1|2 February]] the bundle came by courier, four hundred pages, and my wife [[parent:1|Sioned]] sat at the kitchen table with it till dark. At page 311 she stopped. It was a set of counselling notes about our eldest, [[child:2|Branwen]], from the year she wasn't eating.

Nobody had asked us, or [[child:2|Branwen]], whether her notes might be sent to the Tribunal, and she had no part in the appeal at all. Her counsellor, [[professional:1|Delyth Rowlands]], had written them for the clinic at [[health:1|Bronllys Hospital]] and was as horrified as we were. It turned out that the council's officer ([[professional:2|Crispin Yelland]], who has since moved on to something in [[place:2|Hereford]]) had requested "the family file" and been given it. Judge [[professional:3|Amory]] had the pages removed, and said so in terms I enjoyed.

[[council:1|Powys]] wrote to apologise for "any inconvenience". [[parent:1|Sioned]] framed it. It hangs in the lavatory.

Use our names, we've nothing to hide now, though leave out [[child:2|Branwen]]'s if you would. [[child:3|Ifor]], the youngest, would like it known that he is fine.

%% signature
Gwilym Prosser

