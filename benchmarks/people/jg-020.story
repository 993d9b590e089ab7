+++
id = "jg-020"
channel = "email"
from_name = "Rev. Canon J. Aldous"
from_addr = "jaldous@example.org"
subject = "On behalf of [[parent:1|Maryam Hosseini]]"
date = "2016-05-12T07:25:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Maryam has requested a copy of what Partridge wrote four times, and each time Oxfordshire has replied that it belongs to the service and can't be released to her."
+++
I write for a parishioner of sorts (she is not of our flock but drinks our coffee). [[parent:1|Maryam Hosseini]]'s English is better than she believes but she is shy of the page.

Her son [[child:1|Kian]] goes to [[school:1|Larkmead Rise]] here in [[place:1|Oxford]]. He doesn't speak outside the home. A therapist from the [[health:1|John Radcliffe]], [[professional:1|Ione Partridge]], saw him over eleven weeks and put in writing that he needed the small school at [[school:2|Sandford Ferry]]. [[parent:1|Maryam]] has requested a copy of what [[professional:1|Partridge]] wrote four times, and each time [[council:1|Oxfordshire]] has replied that it belongs to the service and can't be released to her. It was [[professional:1|Ione]] herself, plainly uncomfortable, who let her read it over a café table.

A Mr [[professional:2|Bridgeman]] did take my call. He wondered aloud whether I was "advocating or preaching". [[professional:3|Farideh]], who interprets for [[org:1|Open Gate Cowley]], kept a straight face better than I did.

I ought to add the other half. His class teacher, [[professional:4|Rufus Ogilvy]], lets [[child:1|Kian]] answer the register with a drawing (a cat means present, a cat in a box means present but not happy). It was on [[professional:4|Ogilvy]]'s say-so that he was seen at all. Now that [[professional:4|Rufus]] is leaving for [[school:3|Wychwood Ash]], [[parent:1|Maryam]] fears, and so do I, that nobody left at [[school:1|Larkmead]] will remember why it mattered. The [[org:2|Cowley Road Methodists]] have offered a room and one of their number, [[parent:3|Winifred Stack]], who taught infants in Uganda and is afraid of nothing.

[[child:1|Kian]]'s father, [[parent:2|Behrouz]], is still in [[place:2|Tehran]].

%% signature
Jeremy Aldous

