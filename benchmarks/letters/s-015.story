+++
id = "s-015"
channel = "email"
from_name = "Naomi Feldstein-Katz"
from_addr = "naomi.fk@example.com"
subject = "Tribunal bundle - CONFIDENTIAL for now"
date = "2015-06-18T23:12:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "reports-circulated-unseen"]
consent = "unclear"
hold_until = "event"
[[evidence]]
category = "tribunal-disclosure"
quote = "The LA filed all thirty-one pages of my therapy notes as evidence"
[[evidence]]
category = "reports-circulated-unseen"
quote = "the LA, the Tribunal and the head of a school we've never visited had all read it before us"
+++
Dear whoever reads these,

Please DO NOT put this anywhere until our hearing is over. After that we can talk about it. I'm writing now because I shall have forgotten how angry I am.

Background, as short as I can:

* [[child:1|Eitan]] is 8, selective mutism, anxiety, probable ASD. We call him [[child:1|Tani]].
* School: [[school:1|Beis Shlomo Primary]], [[place:1|Edgware]], which is lovely and cannot cope.
* We appealed [[council:1|Barnet]]'s refusal. Appeal no. [[id:1|EH302/15/00071]], registered [[date:1|2 March 2015]].
* My husband is [[parent:1|Daniel Katz]]. My mother-in-law, [[parent:2|Ruth]], pays for the solicitor, [[professional:1|Leora Shine]] of [[org:1|Shine & Abelman]].

Now the thing itself.

* After [[child:2|Shira]] was born I had post-natal depression and saw a psychologist at [[health:1|Edgware Community Hospital]] for about a year. That is seven years ago. I've never hidden it. Nor have I ever put it on a form with [[child:1|Eitan]]'s name on it.
* In the second week of June our copy of the LA bundle came. I opened it at the kitchen table with fish fingers going cold. Pages 204 to 234 were mine. The LA filed all thirty-one pages of my therapy notes as evidence that [[child:1|Tani]]'s silence is "a family systems matter".
* Nobody had asked me. Not [[health:2|Central London Community Healthcare NHS Trust]], not [[council:1|LB Barnet]], nobody. I signed nothing. [[professional:1|Leora]] went white.
* In those notes I say things about my husband. He had not known them. He knows them now.

It gets better.

* There is also an EP report in there by one Dr [[professional:2|Alastair Penhale]], dated [[date:2|20.04.15]]. We had been told it "wasn't ready". It was quite ready enough to be in the bundle at page 88, with a fax header from [[date:3|27 April]]. So the LA, the Tribunal and the head of a school we've never visited had all read it before us. That last is a Mr [[professional:3|Dunmore]] of [[school:2|Copthorne Grove]], who refers to it in his own letter on page 97.
* When [[professional:1|Leora]] asked how it came about, the LA's representative (Ms [[professional:4|Adjei]]? [[professional:4|Adjaye]]? I never saw it written) said that disclosure was "in the interests of a full picture".

The hearing is later in the summer at [[place:2|Pocock Street]]. My rabbi, [[professional:5|Yossi Brand]], says to answer only the question that is asked. I am trying.

[[child:1|Tani]] hasn't spoken outside this house since Purim. The whole of his case is that he can't say things to strangers. And they handed strangers everything his mother ever said to one.

After the hearing. Not before. Please acknowledge.

%% signature
Naomi F-K
07700 900 221

%% disclaimer
This e-mail may contain privileged information.
