+++
id = "jg-017"
channel = "email"
from_name = "Siobhan Devenney"
from_addr = "sdevenney@example.org"
subject = "[[council:1|WELB]], [[child:1|Cathal]], and a folder on a bus"
date = "2009-12-03T20:17:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "That folder had Cathal's statement in it, and two other children's, and a fella by the name of Mervyn handed it in to the chip shop."
+++
You asked for incidents. Well.

Our [[child:1|Cathal]] is at [[school:1|St Lurach's]] outside [[place:1|Castlederg]], wee man of seven, cerebral palsy. In October the peripatetic teacher, [[professional:1|Noreen]], left a folder on the [[org:1|Ulsterbus]]. That folder had [[child:1|Cathal]]'s statement in it, and two other children's, and a fella by the name of [[parent:1|Mervyn]] handed it in to the chip shop. [[parent:1|Mervyn]] I know; he'd the decency to say he only read as far as the first page. The chip shop I'm less sure of.

Nobody at the [[council:1|Western Board]] would say who the others were. I happen to know one was [[child:2|Aoibheann]], for her mammy [[parent:2|Grainne]] rang me in tears, and Mr [[professional:2|Kyle]] in [[place:2|Omagh]] had told [[parent:2|Grainne]] it never left the office. [[professional:1|Noreen]] was as white as a sheet and I've no quarrel with her at all. Sixty schools and a Fiesta.

The physio at [[health:1|Altnagelvin]], a Miss [[professional:3|Steenson]], has taken to handing me everything in person. There's your data protection.

%% signature
Siobhan Devenney

