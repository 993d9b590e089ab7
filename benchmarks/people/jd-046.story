+++
id = "jd-046"
channel = "email"
from_name = "Professor Emeka Duru"
from_addr = "emeka.duru@example.org"
subject = "The matter of a withheld report, [[council:1|Cheshire West]]"
date = "2016-11-18T16:50:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She rang from her own car to say that a Mrs Pickavance at the council had asked her to remove the centile since \"it invites comparison\", and that her manager had told her to comply."
[[evidence]]
category = "access-denied"
quote = "The council's answer of 7 October, under the hand of one L. Birtles, is that superseded documents are not held and that, were they held, I could not have them."
+++
Dear Colleagues

I teach statistics, and for three years I have explained to undergraduates why one should never discard an inconvenient observation. You will understand my interest in what became of [[professional:1|Ingrid Hallam]]'s.

She's an occupational therapist at the [[health:1|Countess of Chester]]. In May she assessed our son [[child:1|Kelechi]], eight, who has developmental co-ordination disorder. My wife [[parent:1|Adaeze]] was in the room and took notes: motor skills on the first centile, daily programme, one adult. The paper which came to us from [[council:1|Cheshire West and Chester]] says nothing about centiles, and "daily" is "as appropriate".

I wrote to [[professional:1|Ingrid]] to ask whether I'd misunderstood. She rang from her own car to say that a Mrs [[professional:2|Pickavance]] at the council had asked her to remove the centile since "it invites comparison", and that her manager had told her to comply. I asked for the first version. The council's answer of [[date:1|7 October]], under the hand of one [[professional:3|L. Birtles]], is that superseded documents are not held and that, were they held, I could not have them.

The second limb of that sentence rather tells upon the first.

[[child:1|Kelechi]], or [[child:1|KC]] to his class at [[school:1|Upton Heath Juniors]], has taken up the drums. His teacher there, Mr [[professional:4|Fenn]], has done more with a practice pad than the plan has with its nine pages. Our elder boy, [[child:2|Obi]], keeps time for him.

I'd be grateful if you would leave my field of study out of it. There are only two of us in [[place:1|Chester]].

%% signature
E. Duru

