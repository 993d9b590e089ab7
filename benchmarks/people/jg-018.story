+++
id = "jg-018"
channel = "email"
from_name = "Martin Lyle"
from_addr = "m.lyle@example.co.uk"
subject = "What I saw as a governor"
date = "2017-02-02T13:08:00+00:00"
html = true
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
I sat on the governors at [[school:1|Broadwater Juniors]] for six years, and later on those of [[school:2|Hatch Lane]], so perhaps I see it from the wrong side of the table. My own boy, [[child:1|Ned]], was statemented under the old rules and we had no trouble, largely because [[professional:1|Margery Kemp]] was still at [[council:1|Hampshire]] and would drive over and look at the child.

When [[professional:1|Margery]] retired they gave her patch to three people. [[professional:2|Liam]] lasted a term. [[professional:3|Osagie]] was good and went to [[council:2|Surrey]]. The third, [[professional:4|Coombes]], I never once set eyes on, though the signature was on everything.

My wife [[parent:1|Felicity]] volunteers with [[org:1|Romsey Home Link]] and comes back with tales I'd not have believed in my day: parents hearing things third-hand from the lollipop man, reports nobody will own to. I don't doubt them. [[professional:5|Dunmore]], our head, used to say the kindest word in education was "visit".

No incident to offer you, then. Only that.

%% signature
Martin Lyle

