+++
id = "e-003"
channel = "email"
from_name = "Jayantilal Raichura"
from_addr = "j.raichura@example.org"
subject = "Incorrect statements in assessment of my daughter"
date = "2019-05-14T09:18:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "On page 5 it is further stated that Hetal \"was excluded twice in Year 8 for violence\", which never happened to her at all."
+++
Dear Sir or Madam,

I am a retired pharmacist and I am accustomed to accuracy. Kindly consider the following.

My daughter [[child:1|Hetal]] is fifteen years of age. She has epilepsy and a moderate learning difficulty and attends [[school:1|Rushey Fields Academy]], [[place:1|Leicester]]. In February an educational psychologist engaged by [[council:1|Leicester City Council]], Mr [[professional:1|Dominic Sallow]], prepared advice. On the second page it is recorded that "mother speaks no English and takes no part". My wife [[parent:1|Nirmala]] taught English at secondary level in [[place:2|Jamnagar]] for eleven years and has attended each and every meeting; the one she missed was due to her own surgery at [[health:1|Glenfield]].

On page 5 it is further stated that [[child:1|Hetal]] "was excluded twice in Year 8 for violence", which never happened to her at all. We enquired of the school. The head of year, Ms [[professional:2|Odette Pryce]], was astonished. There is another girl, [[child:2|Hetal P.]], one year above, and the incidents were hers. I do not wish that girl any harm either and it is quite improper that I now know about it.

I wrote to Mr [[professional:1|Sallow]] on three occasions. On [[date:1|30/04/2019]] his manager, [[professional:3|L. Chowdhary]], replied that the advice "reflects information supplied in good faith". Good faith is not an ingredient I was ever permitted to dispense.

The consultant at the [[health:2|LRI]], Professor [[professional:4|Wynn-Abbott]], has now read this same paper and altered his tone towards us noticeably.

You have my permission to reproduce these facts with identities removed.

%% signature
Yours faithfully,
Jayantilal K. Raichura
MRPharmS (retd)

