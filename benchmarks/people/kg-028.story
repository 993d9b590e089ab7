+++
id = "kg-028"
channel = "email"
from_name = "Bethan"
from_addr = "bethan.gower@example.com"
subject = "leap day letter from [[place:1|Llanelli]]"
date = "2016-02-29T21:21:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "And Prosser rang the CAMHS manager in Carmarthen, Julie Stent, who'd never met my son, and asked could CAMHS put something out that was \"less absolute\", and she did, that very afternoon, on headed paper."
[[evidence]]
category = "quantifying-forbidden"
quote = "\"But my psychologists have been told they can say what he needs and never how much, because the minute there's a 'how much' we've got to buy it.\""
+++
Mam always said do the hard things on the extra day. So.

It begins with [[professional:1|Elin Rhydderch]]. She was the health visitor in [[place:2|Burry Port]], and when [[child:1|Macsen]] was two and lining up the peas she sat down on the floor with him and lined up peas too for an hour, and then asked for the phone and rang [[health:1|Glangwili]] there and then. If they had all been [[professional:1|Elin]].

[[child:1|Macs]] is fourteen now, so that's twelve years of it. Autism. Catatonia, later, which nobody'd heard of. I've three others, [[child:2|Lowri]] and [[child:3|Tomos]] and [[child:4|Bedwyr]] the baby, and a husband, [[parent:1|Aled]], on the trawlers as was and the bins as is.

Primary was [[school:1|Ysgol y Doc]], with the unit. The unit teacher [[professional:2|Delyth]] had him from four to eleven. I won't say one word against [[professional:2|Delyth]]; when [[council:1|Carmarthenshire]] wanted to shut the unit in 2009 she chained herself to the climbing frame, for the [[org:1|Llanelli Star]], with a bicycle lock. They shut it anyway in 2013, the month he left.

So he went up with no unit to go to. [[school:2|Ysgol Glan Llwchwr]]. Two thousand children and a bell. You can guess, he stopped. I don't mean he refused, I mean he stopped, on the stairs, one foot up, for two hours, and they had to bring in the fire brigade to carry him off. Third time it happened he was took to [[health:2|Prince Philip]] and there a Dr [[professional:3|Sivaraman]] said the word catatonia.

Now then. Dr [[professional:3|Sivaraman]] wrote to the school, very clear, that he must not be moved by force, must not be rushed and had to have one known person. That letter went to [[professional:4|Hefin Prosser]], head of ALN. And [[professional:4|Prosser]] rang the CAMHS manager in [[place:3|Carmarthen]], [[professional:5|Julie Stent]], who'd never met my son, and asked could CAMHS put something out that was "less absolute", and she did, that very afternoon, on headed paper. Two letters a day apart. Dr [[professional:3|Sivaraman]] hit the roof when I showed him.

By the time we'd a meeting, with [[professional:4|Prosser]], and [[professional:6|Mererid]] for the authority, and [[professional:5|Stent]] dialling in, it was [[professional:5|Stent]]'s letter that was in the folder. Not his. His had gone missing. I'd made copies on Mam's printer and I gave them round like hymn sheets.

And [[professional:6|Mererid]], who is a good sort, followed me out. "[[parent:2|Bethan]]," she says, "you want a specialist, and I want you to have one." "But my psychologists have been told they can say what he needs and never how much, because the minute there's a 'how much' we've got to buy it."

He's at home. He's been at home fourteen months. [[child:2|Lowri]] reads him the football and if [[place:4|Swansea]] win he moves his thumb.

Use it, bach, but make us from somewhere else. And not [[professional:2|Delyth]]'s bicycle lock or they'll know.

%% signature
Bethan

