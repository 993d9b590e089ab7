+++
id = "kb-005"
channel = "email"
from_name = "T. Okonjo-Reid"
from_addr = "tokonjoreid@example.net"
subject = "Not to be used before our hearing: [[id:1|EH 330/20/00187]]"
date = "2021-02-02T07:58:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "report-change-requested"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "tribunal-disclosure"
quote = "Page 611 of the bundle is that draft, lodged with the Tribunal without so much as a phone call to either of us."
[[evidence]]
category = "report-change-requested"
quote = "She'd been leaned on by Mr Mullaney to take \"specialist setting\" out of her conclusion and put \"mainstream with support\"."
+++
Good morning

Appeal no. [[id:1|EH330/20/00187]], [[council:1|Birmingham]], listed for three days. Until there is a decision please sit on this.

The child: [[child:1|Ikenna]], ten. Diagnoses: ASD with a demand avoidant profile, DLD. Placement: nothing since [[school:1|Moor Pool Grange]] "could not meet need" in the autumn of 2019.

The independent SALT, [[professional:1|Rosalind Peake]], wrote us a draft. It was marked draft on every page, it contained things [[parent:1|Dele]]'s late mother had told her in confidence about his own childhood, and she sent it by mistake to the caseworker, one [[professional:2|Jordan Mullaney]]. Within a day she had written asking for it to be destroyed. He said it had been. Page 611 of the bundle is that draft, lodged with the Tribunal without so much as a phone call to either of us.

What finished me was the next bit. Our NHS speech therapist, [[professional:3|Anjali]], rang from her own mobile while sat in a lay-by. She'd been leaned on by Mr [[professional:2|Mullaney]] to take "specialist setting" out of her conclusion and put "mainstream with support". She hadn't done it. She wanted us to know in case somebody did it for her. I won't give you her number but if your solicitor needs it mine is [[contact:1|07700-900-64-5]], ask for [[parent:1|Dele]] if I don't pick up, his is the same except it ends [[contact:2|646]].

[[health:1|Birmingham Community Healthcare]] have been asked three times by us who in their management knew. The complaint sits under [[id:2|BCHC/C/2020-1187]], and has been "with the investigator" since [[date:1|Dec 4th]].

[[child:1|Ike]] is asleep on the landing as I write because his room has a window that looks on to a school. That is where we are.

%% signature
Temi

