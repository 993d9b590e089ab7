+++
id = "u-001"
channel = "email"
from_name = "Fergus Mackinven"
from_addr = "f.mackinven@mail.example.com"
subject = "[[council:1|Highland Council]] - what happened with the CSP, in date order"
date = "2016-10-02T16:22:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "discussed-without-consent", "access-denied", "false-information", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They had a whole Child's Plan meeting on 3 Feb without us and we weren't told it was on."
[[evidence]]
category = "access-denied"
quote = "Asked again for the minute. Told it was \"an internal document\" and not for parents."
[[evidence]]
category = "subject-access-failure"
quote = "SAR reply turns up, 71 days late"
[[evidence]]
category = "false-information"
quote = "\"Parents have been informed of today's meeting and sent apologies.\" We sent no apologies."
[[evidence]]
category = "insecure-handling"
quote = "14 pages about a different laddie altogether"
+++
Dear campaign,

My wife [[parent:1|Mhairi]] says to send you the list because I have it on the computer anyway for the Tribunal. I'm a fencer not a writer so it's just the list. Our boy is [[child:1|Ruairidh]], he's 9, deaf in the left ear and has a diagnosis of autism. You will see his name spelt every way going, I've left it as they wrote it.

We stay at [[place:1|14 Corrieback Brae, Muir of Ord]], [[postcode:1|IV6 7ZQ]] and he goes to [[school:1|Strathlunnie Primary]].

[[date:1|18/8/14]] - Starts P3. New head teacher Mrs [[professional:1|Cruickshank]]. Nice enough at first.

[[date:2|9/10/14]] - We ask in writing for a Co-ordinated Support Plan. Letter handed to the school office by [[parent:1|Mhairi]], who got the clerkess to sign a copy.

[[date:3|22/12/14]] - No answer. Rang area office in [[place:2|Dingwall]]. A man called [[professional:2|Gordon Tulloch]], ASN officer, says he never saw any letter. Sent it again, recorded.

[[date:4|20/1/15]] - [[professional:3|Eilidh Sandison]] the SALT from [[health:1|Raigmore]] sees him in class. Very thorough, no complaint about [[professional:3|Eilidh]] at all.

[[date:5|11/2/15]] - Bumped into [[professional:3|Eilidh]] in the Co-op. She says "shame you couldn't make it last week". Make what? They had a whole Child's Plan meeting on [[date:6|3 Feb]] without us and we weren't told it was on. Ten people. Including the community paediatrician Dr [[professional:4|Okonjo-Baird]], the EP [[professional:5|Siobhan Auchterlonie]], and the minister's wife [[parent:2|Jean Geddes]] who is on the parent council and has no business knowing anything about my son.

[[date:7|13/2/15]] - Phoned [[school:1|Strathlunnie]]. Mrs [[professional:1|Cruikshank]] says she "assumed the Department had written".

[[date:8|16/2/15]] - Asked for the minute. No.
[[date:9|27/2/15]] - Asked again for the minute. Told it was "an internal document" and not for parents.
[[date:10|6/3/15]] - Letter from [[professional:2|G. Tulloch]]: "[[child:1|Rory]] does not meet the criteria for a CSP as his needs are met from within education". No reasons. And his name is not [[child:1|Rory]].

[[date:11|10/3/15]] - SAR sent to the [[council:1|Highland Council]] and one to [[health:2|NHS Highland]]. I will say [[health:2|NHS Highland]] answered in 5 weeks, everything there.

[[date:12|14/4/15]] - Rang [[council:1|THC]]. Reference [[id:1|THC/DP/15-0338]]. They have "no record of proof of ID". I'd sent a copy of my licence. Sent again.

[[date:13|29/6/15]] - SAR reply turns up, 71 days late by my count, 212 pages, nothing from [[date:14|3rd February]], and 14 pages about a different laddie altogether, a [[child:2|Ruaridh Mackenzie]] from [[place:3|Beauly]]. I know his father. I drove round and gave him them.

[[date:15|2/9/15]] - Reference to the ASN Tribunal lodged, [[id:2|ASNTS/R/19/2015]].

[[date:16|12/11/15]] - [[council:1|Highland]] lodge their bundle and would you believe it the missing minute is in it, page 88. "Parents have been informed of today's meeting and sent apologies." We sent no apologies.

Thurs [[date:17|21 January 2016]] - Hearing in [[place:4|Inverness]]. [[professional:5|Auchterlonie]] says on oath she was told by Mr [[professional:2|Tulloch]] that the family "preferred to be kept at a distance". Convener wasn't impressed.

[[date:18|8.2.16]] - Decision. CSP to be opened for [[child:1|Ruairidh]] within 16 weeks. It was 29.

So that's it. [[child:1|Ruairidh]] has his CSP but [[parent:1|Mhairi]] went on to tablets over it and I lost most of a winter's work. The laddie [[child:2|Mackenzie]]'s dad would speak to you as well I'm sure, he's [[parent:3|Kenny]], [[contact:1|07700 900417]], he said it's alright to pass on.

No names in print please. It's a small place.

%% signature
Fergus Mackinven
Mackinven Fencing & Dyking
Tel 01632 960288
