+++
id = "jg-014"
channel = "email"
from_name = "Terrence Oduro-Boateng"
from_addr = "t.oduro@example.com"
subject = "You may print our names"
date = "2018-10-29T21:02:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct"]
consent = "named"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "When Akosua rang Lambeth to correct it, one Fitzroy informed her that parents don't amend medical advice and the consultation was closed."
+++
Good evening.

I drive the 468 and I write this on my break, so pardon me.

My daughter [[child:1|Abena]] is six. She attends [[school:1|Loughborough Lane]] where the SENCO is a Mrs [[professional:1|Pettigrew]]. On [[date:1|10 October]] we received, by normal post, a proposed plan with a part filled from one Dr [[professional:2|Sandhu]] of [[health:1|Evelina]]. Neither I nor [[parent:1|Akosua]], her mother, had seen anything by this [[professional:2|Sandhu]] before, and there are mistakes a child would catch: [[child:1|Abena]] "walks unaided to the bus". She has never walked unaided! When [[parent:1|Akosua]] rang [[council:1|Lambeth]] to correct it, one [[professional:3|Fitzroy]] informed her that parents don't amend medical advice and the consultation was closed.

[[professional:1|Pettigrew]] agrees with us. So does Sister [[professional:4|Bernadette]], who runs the physio room at [[org:1|St Anselm's Hall]], where we pay for Saturdays. What more must one do?

We have nothing to hide. Write [[child:1|Abena]], write [[parent:2|Oduro-Boateng]], write [[council:1|Lambeth]] in big letters.

%% signature
Terrence Oduro-Boateng
Sent from Samsung Mobile

