+++
id = "jb-009"
channel = "forum-pm"
from_name = "fifer_lass"
from_addr = ""
subject = "saw your thread"
date = "2015-01-27T21:12:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "It was signed off and in the post to the area office two days after I got it, Mr Petrie said the ten days was \"more of a courtesy\"."
[[evidence]]
category = "false-information"
quote = "It says she's fully toilet trained, reads at level 3 and \"has a supportive older sibling at Pitcoudie Glen\", and there isnae one word of that true."
+++
Hiya, didn't want to put this on the open board cos half of [[place:1|Glenrothes]] is on here.

You were asking about Scotland. My wee girl [[child:1|Eilidh]] (P4, Down's) has a CSP, or she's meant to. We're [[council:1|Fife Council]]. When it was getting written the speech therapist, [[professional:1|Morag Laidlaw]], did her bit, and I was to get ten days to go over it and say if anything was wrong. It was signed off and in the post to the area office two days after I got it, Mr [[professional:2|Petrie]] said the ten days was "more of a courtesy".

There was plenty wrong. She doesn't have a brother called [[child:2|Fraser]]. That's my sister's boy. It says she's fully toilet trained, reads at level 3 and "has a supportive older sibling at [[school:1|Pitcoudie Glen]]", and there isnae one word of that true. So her hours were worked out for a lassie who can go to the toilet herself.

[[professional:3|Isla]], the PSA in her class, says she just gets on with it and changes her anyway, in her own dinner break. Her name's not to go anywhere. Nor mine, nor [[child:1|Eilidh]]'s. You can copy the rest to whoever it is that's collecting them.

[[parent:1|Gordon]] (DH) wanted to go up there with the lawnmower. Don't ask x

