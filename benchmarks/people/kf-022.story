+++
id = "kf-022"
channel = "email"
from_name = "Jo"
from_addr = "jo.l.pemberley@example.com"
subject = "timeline as requested, [[child:1|Teddy L]]"
date = "2023-02-27T20:30:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "subject-access-failure"]
consent = "unclear"
hold_until = "2023-06-15"
[[evidence]]
category = "other-collusion"
quote = "The email was from the community paediatrician's secretary to Krish, copied to Ben by accident, and it agreed that the doctor would hold back the autism diagnosis \"until after panel so as not to muddy things\"."
[[evidence]]
category = "subject-access-failure"
quote = "Hospital reply late and incomplete: they've sent his newborn hearing screen and a physio discharge and not one email."
+++
Here you go, the timeline. I've done it in bullets as that's how my brain is these days.

Who's who: [[child:1|Teddy]] (7, my son). [[professional:1|Ottoline]] (EP, independent, ours). [[professional:2|Yarrow]] (EP, theirs). [[professional:3|Bridget]] (SENCO [[school:1|Oxshott Vale]]). [[professional:4|Krish]] (case officer, one of six so far). [[parent:1|Ben]] ([[child:1|Teddy]]'s dad, we are separated and get on fine, which turns out to matter).

I asked for an assessment the first week of September so start there:

[[date:1|5/9/22]] Request goes in to [[council:1|Surrey]]. Read receipt from a [[professional:5|Maddox]].
[[date:2|17/10/22]] Refused, wrong child's name in paragraph two ([[child:2|Theo]]).
[[date:3|20/10/22]] Refused again, correct child.
[[date:4|1 Nov]] [[professional:4|Krish]] rings. Nice. Says off the record to appeal.
[[date:5|14 Nov]] Appeal in. [[council:1|Surrey]] concede before I've found my slippers.
[[date:6|6 Dec]] [[professional:2|Yarrow]] sees [[child:1|Teddy]] over Teams for 35 mins. He shows her a snail.
[[date:7|22 Dec]] [[professional:1|Ottoline]] sees him in person, two visits, three hours. More snails.
[[date:8|9 Jan 2023]] [[parent:1|Ben]] forwards me an email and says "have you seen this??"

So that last one. The email was from the community paediatrician's secretary to [[professional:4|Krish]], copied to [[parent:1|Ben]] by accident, and it agreed that the doctor would hold back the autism diagnosis "until after panel so as not to muddy things". I have never been so cold in my life. I read it in the queue at the tip.

The paediatrician is [[professional:6|Strang]], at [[health:1|Epsom]]. We'd been waiting 26 months for that appointment. He'd told me to my face in November that he "needed more information from school". [[professional:3|Bridget]] swears she'd sent it in July.

[[date:9|11 Jan]] Rang [[professional:6|Strang]]. Secretary ([[professional:7|Coral]]) in tears. Asked me to delete it. Did not delete it.
[[date:10|16 Jan]] Panel. Said no, on the basis there was "no diagnosis".
[[date:11|18 Jan]] Diagnosis letter arrives. Dated [[date:12|3 January]]. You couldn't make it up.
[[date:13|2 Feb]] SAR to both [[council:1|Surrey CC]] and the hospital trust. Tick tock.
[[date:14|24 Feb]] Hospital reply late and incomplete: they've sent his newborn hearing screen and a physio discharge and not one email.

We're at Tribunal on [[date:15|14 June 2023]], so nothing before then please. After that I'll decide about names, I might want mine on it. [[parent:1|Ben]] says he does.

Oh, and the snail sends his regards. He isn't confidential.

%% signature
Jo

%% quoted
On Sun, 26 Feb 2023 at 18:02, The Campaign <stories@example.org> wrote:
> Would you be able to set out the dates in order? Only if you can face it.

