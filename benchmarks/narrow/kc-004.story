+++
id = "kc-004"
channel = "email"
from_name = "Heather Law"
from_addr = "hlaw@example.org"
subject = "[[council:1|Fife]], a long story, hold till the hearing please"
date = "2016-11-27T15:31:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "subject-access-failure", "report-change-requested"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "discussed-without-consent"
quote = "Neither of us was asked, nor told; Glen learned of it when the guidance teacher, Mr Power, thanked him for \"agreeing to the way forward\"."
[[evidence]]
category = "subject-access-failure"
quote = "It was answered in January with ninety sheets, sixty of them blacked out to the power of nonsense: they had redacted Skye's own name."
[[evidence]]
category = "report-change-requested"
quote = "\"Can we lose 'throughout'? There is no grant that covers throughout.\""
+++
Dear friends,

It has rained since Friday, the heather on the hill behind us is black, and I've run out of reasons to put this off. I teach law to undergraduates. It did not help me one bit, and I'd like that recorded, because people keep telling me "you'll be all right, [[parent:1|Heather]], you know the law".

We live outside [[place:1|Falkland]]. Our daughter [[child:1|Skye]] is fourteen; her twin, [[child:2|Reef]], is at the same school and thrives. [[child:1|Skye]] has selective mutism and a cleft repaired late, and she used to have a support assistant whom everyone called [[professional:1|Pat]]. [[professional:1|Pat]] knew when a pat on the shoulder was welcome and when it wasn't. Then [[professional:1|Pat]]'s hours went.

I asked [[council:1|Fife Council]] for a Co-ordinated Support Plan on [[date:1|2 February 2015]]. What followed, as plainly as I can manage:

- [[date:2|19 March 2015]]. Dr [[professional:2|Hill]], the educational psychologist, visits [[school:1|Lomond View Academy]]. She speaks to nobody who knows [[child:1|Skye]], unless one counts the janitor.
- [[date:3|30 April 2015]]. A "Team Around the Child" is held. Neither of us was asked, nor told; [[parent:2|Glen]] learned of it when the guidance teacher, Mr [[professional:3|Power]], thanked him for "agreeing to the way forward". [[parent:2|Glen]] is my husband. He'd been up the glen all that week with no signal, surveying for the Forestry.
- June. The minute arrives with pages missing.
- [[date:4|21 August 2015]]. I make a subject access request. It was answered in January with ninety sheets, sixty of them blacked out to the power of nonsense: they had redacted [[child:1|Skye]]'s own name.

Out of what remained I could make the following. [[professional:2|Hill]] had first written that the child needed an assistant "throughout the school day". The next version, nine days on, says "at points of transition". Between the two sits an email from [[professional:4|Grant]], whose surname I still don't have, an officer in Additional Support at [[place:2|Glenrothes]]: "Can we lose 'throughout'? There is no grant that covers throughout." One could laugh. I did, actually, and then I went out and stood under a grey sky till it got dark.

Mr [[professional:3|Power]] is not a bad man. He told me, in the car park and with his hood up, that he had no power in that room, that [[professional:4|Grant]] and the head, Ms [[professional:5|Christian]], had settled everything over soup, and that if I said so he'd deny it. It seemed to me a less than Christian way to carry on, and I wrote to her saying more or less that. [[professional:5|Christian]] sent me a compliments slip.

[[child:2|Reef]] talks for his sister now. At thirteen he sat in a meeting and read from a card: "I am not her assistant." A coral reef is built, he told them, by a lot of small things that don't get paid. I don't know where he got it.

Our hearing before the Tribunal in [[place:3|Hamilton]] is still to come, so please sit on this until it's over. After that, use it, but no names: [[place:1|Falkland]] is small, the hill has eyes, and Dr [[professional:2|Hill]]'s boys are in the year below ours.

%% signature
With good wishes,
Heather Law

PS The forest of paper is available on request.

