+++
id = "l-014"
channel = "email"
from_name = "Ken Garthwaite"
from_addr = "k.garthwaite@example.org"
subject = "My grandson [[child:1|Jordan]]"
date = "2009-11-15T15:08:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "I asked could I write a note to go with it, and was informed by the County Council that reports are final when signed and grandparents have no standing to comment."
+++
Sirs,

I am a retired pitman, [[place:1|Easington Colliery]], and no scholar. [[child:1|Jordan]] has lived with the wife and me since our [[parent:1|Lesley]] passed.

He is at [[school:1|Horden Dene Comp]], bottom set for everything bar woodwork, and [[council:1|Durham]] sent a Mr [[professional:1|Pallister]] to test him. The report was shown to us at [[school:1|Horden Dene]] across a desk. The deputy, [[professional:2|Stobbs]], held the corner of it down with his thumb. There were things in it that weren't right and I said so, the name of my street for one ([[place:2|Tempest Street]], not [[place:3|Temperance Terrace]], and there's never been one of them). I asked could I write a note to go with it, and was informed by the [[council:1|County Council]] that reports are final when signed and grandparents have no standing to comment. No standing! He's got nobody else.

[[health:1|Sunderland Royal]] did his eyes, [[health:2|Hartlepool]] did his nose. Between the pair of them they found he's half blind on the left side; that never made it to [[place:4|Durham]] in any shape or form.

Miss [[professional:3|Ince]] at [[org:1|East Durham Carers]] typed this for me. She reckons he ought to be at [[school:2|Elemore Gill]] and that [[council:1|Durham]] know it.

I don't wish [[place:1|Easington]] mentioned.

%% signature
K. Garthwaite

