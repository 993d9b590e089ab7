+++
id = "u-077"
channel = "email"
from_name = "Ros Trevanion-Pike"
from_addr = "rostp@example.org"
subject = "Minutes: [[child:1|Summer]], [[child:2|Will]] and [[child:3|Rowan]]"
date = "2020-10-12T11:31:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "We only know it took place because a copy was left in Rowan's book bag."
[[evidence]]
category = "false-information"
quote = "We are not foster carers, we adopted all three in 2016"
+++
Hello

Three siblings, one set of minutes. We only know it took place because a copy was left in [[child:3|Rowan]]'s book bag. Transcribing the main part as the photo's blurry:

MULTI-AGENCY CATCH-UP (TEAMS), [[date:1|24/09/2020]]
Present: [[professional:1|B. Nankivell]] (SENDCo), [[professional:2|Kit Marlowe-Jones]] ([[council:1|Cornwall Council]]), [[professional:3|Faith Udoh]] (CAMHS, [[place:1|Truro]])
Apologies: none
1. [[child:1|ST]] - Y8, FASD. [[professional:1|BN]] reports defiance. [[professional:2|KMJ]] queried quality of foster placement.
2. [[child:2|WT]] - Y6. Attachment. "Will he cope at [[school:1|Polmorva]]?" [[professional:3|FU]] to close case as carers did not engage.
3. [[child:3|RT]] - Y3. No concerns. Use as comparison.
4. Parents: not to be told until Plan A agreed.
Action: [[professional:2|KMJ]] to ring [[school:1|Polmorva Academy]].

We are not foster carers, we adopted all three in 2016, in [[place:2|Bodmin]], with a judge and a cake. "Did not engage": [[child:2|Will]] was on the waiting list for 14 months, then lockdown came, and then [[professional:3|Faith]] rang once, while we were at [[health:1|Treliske]] having [[child:1|Summer]]'s arm set. She broke it last summer falling off the harbour wall at [[place:3|Portscatho]]. I rang back the same day. Will they write that down? They will not.

My other half, [[parent:1|Jago]], says it's the word "comparison" that gets him. [[child:3|Rowan]] isn't a ruler you hold up against the other two. She's also the one who read it first, on the bus, and she wants to know what Plan A is. So would I.

[[school:2|St Senara's]] (the primary) have apologised, for the book bag only. [[council:1|Cornwall]] say it was "not a meeting". Please no names, and could you make them two boys and a girl or something? Three with our ages stick out a mile down here.

%% signature
Best
Ros

Ros Trevanion-Pike | she/her | Netloft Ceramics
