+++
id = "t-016"
channel = "email"
from_name = "Clare + Hanneke"
from_addr = "twomums@example.net"
subject = "A modest contribution"
date = "2015-03-30T22:22:00+01:00"
html = false
kind = "story"
categories = ["false-information", "tribunal-disclosure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "\"Mr Hanneke Visser\" was \"noted to be absent throughout\". Hanneke had been in the room for the full hour."
[[evidence]]
category = "tribunal-disclosure"
quote = "the man cropped up at a tribunal, in a bundle, as a safeguarding concern, submitted by a lady from Halifax whom we'd never set eyes on"
+++
In the matter of [[child:1|Wilf]], aged seven, v. everybody.

We are two mothers in [[place:1|Hebden Bridge]], which you will say is not unusual, though to [[council:1|Calderdale]] it appears to be unprecedented. The form has a box for Mother and a box for Father. [[parent:2|Hanneke]] went in the second. From this all else follows.

A report came back, written by one [[professional:1|Crispin Lumb]], in which "Mr [[parent:2|Hanneke Visser]]" was "noted to be absent throughout". [[parent:2|Hanneke]] had been in the room for the full hour. She had made [[professional:1|Lumb]] a flat white. On the strength of the absent father a nurse was asked to look into it; on the strength of the nurse, [[health:1|Laura Mitchell]] added "attachment" to the list; on the strength of "attachment", [[school:1|Stubbing Holme]] took away his teaching assistant, the blessed [[professional:2|Shabnam]], and gave her to [[child:2|Otis]] in Year 4.

We like [[child:2|Otis]]. His dad [[parent:3|Fergus]] plays bass with [[parent:2|Hanneke]]. He was mortified.

My mother, over from [[place:2|Ilkley]], read it through her magnifying glass and said, "Who's this man, [[parent:1|Clare]]?" and I'm afraid we laughed until it hurt. It stopped being funny in February, when the man cropped up at a tribunal, in a bundle, as a safeguarding concern, submitted by a lady from [[place:3|Halifax]] whom we'd never set eyes on.

He doesn't exist! How does one rectify data about a person who doesn't exist? [[professional:3|Maggie Sutcliffe]] at [[org:1|Birchcliffe Legal]] is trying. She says it's a first.
