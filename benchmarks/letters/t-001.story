+++
id = "t-001"
channel = "email"
from_name = "Maureen Tinkler"
from_addr = "mtinkler48@example.com"
subject = "What they did to our [[child:1|Kieron]]"
date = "2014-02-11T10:32:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "discussed-without-consent", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "the nine pages had gone to Stockton, to Thornlea and to a doctor at North Tees who has never clapped eyes on the bairn. Not to me. Not to his mam."
[[evidence]]
category = "discussed-without-consent"
quote = "I want to know how a dinner lady comes to know where my grandson is going before I do"
[[evidence]]
category = "school-approached"
quote = "\"I hear Kieron's off to Thornlea.\" I said he's what?"
+++
Our [[parent:2|Lynsey]] says I'm wasting my time writing but I'm seventy-one and I've nothing but time.

[[child:1|Kieron]] lives with me in [[place:1|Norton]] through the week, because [[parent:2|Lynsey]] does nights at [[org:1|Teesbay Foods]] and [[parent:3|Carl]] went back to [[place:2|Redcar]] with somebody off the pier. He's eight. He rocks, he hums, he can tell you any bus in the county by its engine.

Last spring [[school:1|Mill Lane]] asked could they get someone in to look at him and I said aye, fair enough. Nobody came as far as I knew. Then at the chip shop [[parent:4|Denise]] two doors down, whose [[child:2|Alfie]] is in the same class, says "I hear [[child:1|Kieron]]'s off to [[school:2|Thornlea]]." I said he's what? She'd had it from [[professional:1|Julie]] on the dinners. [[professional:1|Julie]] had it from the office.

So up I went. [[professional:2|Askew]] came out, she's the deputy, and she had the face of a woman who's been caught. Turns out a psychologist had sat at the back for a morning and written nine pages, and the nine pages had gone to [[council:1|Stockton]], to [[school:2|Thornlea]] and to a doctor at [[health:1|North Tees]] who has never clapped eyes on the bairn. Not to me. Not to his mam.

[[parent:5|Pete]] says leave it. [[parent:5|Pete]] is my brother and he has said leave it about everything since 1962. But I want to know how a dinner lady comes to know where my grandson is going before I do. He still asks me if the bus to [[school:2|Thornlea]] is a double decker.

[[parent:1|Maureen]]
