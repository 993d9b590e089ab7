+++
id = "kg-017"
channel = "email"
from_name = "Eilidh Mackay"
from_addr = "eilidh.m@example.co.uk"
subject = "From the [[place:6|Highlands]]"
date = "2012-05-21T14:50:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "What came was a telephone call from the janitor at Golspie, Alec, who is a second cousin of my man's, asking why was it there were three reports about our boy lying in the staff room with a coffee ring on them."
[[evidence]]
category = "other-collusion"
quote = "He said the three of them were told by the area manager to be sure their recommendations \"met in the middle\" before anything was typed, and that the middle was Inverness's middle and not theirs."
+++
Distance is the first thing you must understand. It is fifty-three miles from our door in [[place:1|Scourie]] to [[school:1|Golspie Links Academy]] and a hundred to [[health:1|Raigmore]]. When folk in the south speak of a "visit" from a therapist they mean an hour. We mean a day, and so the therapists, with the best will in the world, come seldom, and when they come they talk to each other in the car.

I hold that that is where it was decided. [[child:1|Ruaridh]] was nine. He has spina bifida and hydrocephalus and the conversation of a man of sixty. At [[school:2|Scourie Bay Primary]] there were eleven weans and Mrs [[professional:1|Morrison]], and for four years there was no thought of any difficulty; he did his lessons, [[professional:2|Johan]] the physio came up from [[place:2|Lairg]] every three weeks in the summer, and my own mother, [[parent:1|Chrissie]], helped with the toilet, which was irregular, but there you are.

In 2010 Mrs [[professional:1|Morrison]] retired to [[place:3|Lewis]]. The [[council:1|Highland Council]] did not replace her but put in a cluster head, [[professional:3|Gavin Sutherland]], two days in the week. He was unhappy about my mother. There was to be an assistant. There was to be a plan. So the car came: [[professional:2|Johan]]; an occupational therapist, [[professional:4|Moira Clyne]]; the area psychologist, Dr [[professional:5|Petrou]]; three in the front and the wheelchair in the boot. They measured everything and were very pleasant, and [[child:1|Ruaridh]] gave them a recitation.

Not a page came to us. What came was a telephone call from the janitor at [[school:1|Golspie]], [[parent:2|Alec]], who is a second cousin of my man's, asking why was it there were three reports about our boy lying in the staff room with a coffee ring on them. I asked [[professional:3|Sutherland]]. He said they were "professional to professional".

I got them in the end from the MSP's office. [[professional:5|Petrou]] had written a good report. [[professional:4|Clyne]] had written a good report. [[professional:2|Johan]]'s I did not recognise, and when I spoke with him at the [[place:2|Lairg]] sale in August he took his cap off. He said the three of them were told by the area manager to be sure their recommendations "met in the middle" before anything was typed, and that the middle was [[place:4|Inverness]]'s middle and not theirs.

So. A boarding place at [[school:1|Golspie]], five nights, at eleven, which we are refusing. He is my son and he will sleep in his bed.

[[date:1|21 May]], and still snow on [[place:5|Foinaven]]. Take out our names.

%% signature
Le dùrachd,
Eilidh

