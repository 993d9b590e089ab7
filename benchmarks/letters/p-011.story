+++
id = "p-011"
channel = "forum-pm"
from_name = "wee_buns_newry"
from_addr = ""
subject = "re the dossier"
date = "2016-04-21T22:40:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "discussed-without-consent"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "tribunal-disclosure"
quote = "the panel chair was reading out of my own health visitor notes from when I'd the post-natal depression, and I'd never let them out of the surgery"
[[evidence]]
category = "discussed-without-consent"
quote = "the whole of our Saoirse's business was gone through at the cluster evening"
+++
Well missus. Here's mine, but you can't use it until the appeal decision comes through, they've adjourned it and haven't told us a day.

[[child:1|Saoirse]] is 5, wee dote, [[child:1|Seersha]] if you're ringing anybody English. Down's and a heart condition. We're with the [[council:1|EA]], southern region, what was the [[council:2|SELB]] till last year.

First bit. The principals round here have what they call a cluster evening, tea and traybakes, and [[professional:1|Dympna]] who does the toilets at [[school:1|St Malachy's]] (different one from the high school) told me in the chapel car park that the whole of our [[child:1|Saoirse]]'s business was gone through at the cluster evening. Continence, heart, the separation, the lot. A dozen principals, and an SEN link officer called [[professional:2|Aidan Loughran]] taking the notes. Did anyone say to me? They did not. I was across the road in the Spar.

Second bit. At the hearing on Tues [[date:1|8th March]] the panel chair was reading out of my own health visitor notes from when I'd the post-natal depression, and I'd never let them out of the surgery. I near died. Mammy was with me. It was in the [[council:1|EA]]'s bundle, pages 61 to 66, stamped [[health:1|Daisy Hill]]. My solicitor [[professional:3|Bronagh]] objected and the [[council:1|EA]]'s man just shrugged and says "it was on file".

I've no quarrel with the medical report on [[child:1|Saoirse]] being in, I signed for that one.

No names. Fire away with "a mother in the south of the north".
