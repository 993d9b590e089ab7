+++
id = "kg-015"
channel = "email"
from_name = "Rev. Malcolm Teague"
from_addr = "rector@example.org"
subject = "A case in the [[place:1|Clun]] valley"
date = "2016-07-06T16:26:00+01:00"
html = true
kind = "story"
categories = ["quantifying-forbidden", "false-information"]
consent = "named"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She had been given, with her contract, a list of words which she must not write, and among them were \"must\", \"daily\", \"specialist\" and any numeral."
[[evidence]]
category = "false-information"
quote = "It states as a fact that the family \"declined three offers of tuition\", when there were no offers; I was present at every meeting."
+++
Sir,

I write as a parish priest on behalf of, and with the full knowledge of, a family in my care who do not use computers. They farm. They are [[parent:1|Glyn]] and [[parent:2|Doreen Bebb]], both well past fifty, and they have adopted their grandson, [[child:1|Kyle]], who is now thirteen. They wish their names used; [[parent:1|Glyn]]'s words were "we've nothing to hide and they have."

[[child:1|Kyle]]'s early history is known to the courts in [[place:2|Telford]] and I pass over it. He came to the farm aged three and a half, in April 2006, with a carrier bag. [[school:1|Clun St Thomas's]] was our own church school and I was chairman of its governors; I therefore saw the early papers with my own eyes. Mrs [[professional:1|Beddoes]], the then head, asked for help in 2008. [[professional:2|Timothy Orme]], psychologist to [[council:1|Shropshire]], came in 2009, and came again in 2011. Both times he wrote that the child had suffered a profound early injury and would need a specialist placement by the age of eleven. I thought it a remarkable document, and I thanked him for it.

He was moved to other duties. In his stead we were sent a Miss [[professional:3|Lister]], aged perhaps twenty-five, who was kind enough to explain the position to me over tea in the vestry. She had been given, with her contract, a list of words which she must not write, and among them were "must", "daily", "specialist" and any numeral. I asked if I might see the list. She had left it in [[place:3|Shrewsbury]].

[[child:1|Kyle]] went up to [[school:2|Bishop's Meadow College]] in 2013. He was permanently excluded in fourteen weeks. He then spent a year and two months in the barn. The officer, Mr [[professional:4|Wain]], visited once, in wellingtons that still had the label on. A tutor, [[professional:5|Siân]], came on Wednesdays from over the border at [[place:4|Knighton]] and taught him to weld.

He has been, since January 2015, at [[school:3|Stretton Edge]], and there is some talk of an apprenticeship with [[org:1|Corfield Agricultural]]. The [[parent:1|Bebb]]s would like it known that none of this is due to the county.

In [[parent:2|Doreen]]'s possession is a letter to [[parent:1|Glyn]] from [[professional:4|Wain]], dated [[date:1|30th November 2014]]. It states as a fact that the family "declined three offers of tuition", when there were no offers; I was present at every meeting. She keeps it in the family Bible, at Lamentations.

%% signature
Yours etc.,

(The Revd) Malcolm Teague
Rector

%% disclaimer
The views expressed are those of the Rector and not of the PCC.

