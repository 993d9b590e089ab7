+++
id = "t-023"
channel = "forum-post"
from_name = "fourpostings"
from_addr = ""
subject = "Army family, four postings, one file"
date = "2016-07-18T09:45:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "it weighed as much as a baby, and half of it was another child"
[[evidence]]
category = "no-chance-to-correct"
quote = "told us the records \"had already been relied upon\" and couldn't be unpicked"
[[evidence]]
category = "insecure-handling"
quote = "Their EP, Hilary, had mixed them at the photocopier."
+++
We've had four schools for [[child:1|Harri]] in six years: [[school:1|Bryn Celyn]], [[school:2|Sandhurst Lane]], somewhere in Germany, and now [[school:3|Le Cateau Road]] here at [[place:1|Catterick]]. [[child:1|Harri]] is ten and has Tourette's. My other half, [[parent:2|Gav]], is a sergeant, and away.

What I want to tell you about is the file. It should be a thin one. In [[place:2|Brecon]], where we started, [[professional:1|Eleri]] kept it in a pink folder and I was allowed to hold it. By the time it got to [[council:1|North Yorkshire]] it weighed as much as a baby, and half of it was another child.

I know because of [[parent:3|Sunita Gurung]]. Her husband's in the Gurkhas; she's two doors from us. [[parent:3|Sunita]]'s lad [[child:2|Prabin]] is deaf in one ear. We got talking at the coffee morning, comparing letters from the [[health:1|Friarage]], and it came out that she'd been told her son swore in assembly, and I'd been told mine needed a radio aid.

Their EP, [[professional:2|Hilary]], had mixed them at the photocopier. Fine. It happens. But when [[parent:3|Sunita]] and I went in together and said so, Major [[professional:3|Tennant]], who is the welfare officer and not a teacher, told us the records "had already been relied upon" and couldn't be unpicked. Relied upon by whom? By a panel, in [[place:3|Northallerton]], which cut [[child:1|Harri]]'s hours and gave [[child:2|Prabin]] a behaviour plan.

Postcode [[postcode:1|DL9 3ZZ]] if you want to know where not to be posted.
