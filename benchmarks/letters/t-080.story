+++
id = "t-080"
channel = "forum-pm"
from_name = "Doric_Dad"
from_addr = ""
subject = "re your thread"
date = "2018-08-30T22:47:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "discussed-without-consent", "subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "\"can you take the numbers out, Isobel and I have spoken.\""
[[evidence]]
category = "discussed-without-consent"
quote = "kent about it before we did. \"Fit like, I hear the loon's awa tae Huntly.\" He wasnae. Nobody had asked him, or us."
[[evidence]]
category = "subject-access-failure"
quote = "Later Shona asked for emails. Took seven months."
+++
Saw you were collecting these. North-east Scotland, so different law (no EHCPs, we have CSPs and nobody gives you one), same nonsense.

[[child:1|Finlay]]'s not mine by blood. [[parent:2|Shona]] and I got together when he was four; his dad, [[parent:3|Ruaridh]], is offshore and decent enough. Three of us go to everything. You'd think they'd be glad.

[[school:1|Kirkton of Durno]] wanted him out by P5. Wee place, forty kids, and [[professional:1|Isobel Geddes]] has been heid there since the flood. [[professional:2|Callum]], the EP, wrote a cracking report: full time support, named adult, the lot. We were shown it on his laptop at [[place:1|Inverurie]]. When the paper copy came it said "some adult support as available". I've a good memory, so has [[parent:3|Ruaridh]]. We asked [[professional:2|Callum]] straight. He looked at his shoes. "[[council:1|Aberdeenshire]] have a house style."

House style! I build kitchens for a living and if I drew you six units and fitted "some units as available" I'd be in the sheriff court by the Friday. I said so. Nobody wrote that down, though they'd a minute-taker sat there the whole hour, a quiet quine with a biro, who I'll not name because she's the only one who phoned to say sorry after.

Later [[parent:2|Shona]] asked for emails. Took seven months. [[professional:3|D. Mutch]] to [[professional:2|Callum]]: "can you take the numbers out, [[professional:1|Isobel]] and I have spoken." Copied to somebody at [[school:2|Garioch Academy]], somebody at the [[health:1|City Hospital]] and, for reasons nobody can give me, [[org:1|Bennachie Coaches]].

Finally, the mannie next door, [[parent:4|Sandy Esslemont]], who's on the community council, kent about it before we did. "Fit like, I hear the loon's awa tae [[place:2|Huntly]]." He wasnae. Nobody had asked him, or us.

[[school:1|Durno]]'s lost five bairns since. [[child:2|Eilidh Strachan]] was the last.
