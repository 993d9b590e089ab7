+++
id = "r-034"
channel = "email"
from_name = "Winifred Postlethwaite"
from_addr = "w.postlethwaite@example.org"
subject = "My great-nephew [[child:1|Rowan]]"
date = "2013-08-01T15:05:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "\"Not without the father's signature, Miss Postlethwaite.\""
[[evidence]]
category = "insecure-handling"
quote = "lay for a week on the parcel shelf of Mr Braithwaite's car"
+++
Dear Sir,

I am eighty-one and the legal guardian of [[child:1|Rowan]], my late niece [[parent:2|Marjorie]]'s boy, and of his sister [[child:2|Linnet]]. We live at [[place:1|High Rigg, Dent]]. [[child:1|Rowan]] has Williams syndrome, and the vicar, who is also called [[professional:7|Rowan]], says he has the best ear for a hymn in the dale.

[[child:1|Rowan]] attends [[school:1|Garsdale Foot School]], where Mrs [[professional:1|Bland]] has been as good as her word. In the spring Mr [[professional:2|Braithwaite]] came from [[council:1|Cumbria]], with a Miss [[professional:3|Iqra Shah]]. He assessed the boy; she wrote. I have since had a note from Miss [[professional:3|Shah]], in a beautiful hand, to say she is sorry. The report, with [[child:1|Rowan]]'s heart tests from [[health:1|Westmorland General]] inside it, lay for a week on the parcel shelf of Mr [[professional:2|Braithwaite]]'s car, in [[place:2|Kendal]], title uppermost. [[parent:4|Edna Capstick]] read it through the glass while waiting for her bus.

I asked for a copy of my own. "Not without the father's signature, Miss [[parent:1|Postlethwaite]]." That was [[professional:4|Lynne]]. The father, [[parent:5|Dale]], has not been seen since the foot and mouth. I offered [[professional:4|Lynne]] the court order. She said that she would ask [[professional:5|Alan]]. [[professional:5|Alan]] would have to ask Mr [[professional:6|May]].

[[child:2|Linnet]], who is nine, proposes that she and [[parent:4|Edna]] go back and look through the window again.

You may print this, though not, if you please, [[parent:4|Edna]], or any of us.

%% signature
I remain, yours truly,
W. Postlethwaite (Miss)
