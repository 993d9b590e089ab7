+++
id = "l-009"
channel = "email"
from_name = "Dympna McManus"
from_addr = "dympna.mcm@example.com"
subject = "[[council:1|WELB]] and our [[child:1|Fiachra]]"
date = "2010-03-29T11:02:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "WELB wrote back that \"advice is supplied to the Board and it is not our practice to release it to parents.\""
[[evidence]]
category = "discussed-without-consent"
quote = "The governors had a whole discussion, with his name said out, about whether he'd be better off in Erneside Unit in Enniskillen, and I learned about it over the counter in Maguire's Hardware."
+++
God bless the work you're doing.

We're outside [[place:1|Derrygonnelly]], [[place:2|County Fermanagh]], myself and [[parent:1|Seamus]] and four children, the third being [[child:1|Fiachra]], ten, with dyspraxia and what Dr [[professional:1|Timoney]] in the [[health:1|Erne]] called a processing difficulty. The [[council:1|Western Board]] assessed him. Its psychologist, [[professional:2|Averil Crozier]], came out to [[school:1|St Ronach's]] on a wet Tuesday and couldn't have been nicer; so when her advice went to [[place:3|Omagh]] I was expecting a copy. You'd think. [[council:1|WELB]] wrote back that "advice is supplied to the Board and it is not our practice to release it to parents."

It was Fr [[professional:4|Gallagher]]'s housekeeper, [[parent:2|Rosaleen]], a cousin of mine, who heard it read at the governors in [[school:1|St Ronach's]]. That's [[place:2|Fermanagh]] for you! Half of [[place:4|Monea]] knew what was wrong with him and his mother didn't. The governors had a whole discussion, with his name said out, about whether he'd be better off in [[school:2|Erneside Unit]] in [[place:5|Enniskillen]], and I learned about it over the counter in [[org:1|Maguire's Hardware]].

[[professional:3|Tom Elliott-Boyle]], our councillor on [[council:2|Fermanagh District]], says it's nothing to do with him but he'll make a fuss regardless.

Don't use our names or the townland.

%% signature
Dympna McManus (Mrs)

