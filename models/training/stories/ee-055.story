+++
id = "ee-055"
channel = "email"
from_name = "Rhiannon Prosser"
from_addr = "rhi.prosser@example.com"
subject = "Speech therapy report - Merthyr"
date = "2013-11-21T21:20:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "anonymised"
hold_until = "2014-02-01"
[[evidence]]
category = "quantifying-forbidden"
quote = "Her manager sat her down and told them all, the whole team mind, that there's to be no hours and no minutes in anything that's going for a statement, not any more, \"regular\" and \"as required\" and that's your lot."
[[evidence]]
category = "report-change-requested"
quote = "That wasn't even enough, because the education office got the new version and sent it back down asking could \"severe\" be looked at again as \"moderate\" would sit better with the unit they had in mind."
+++
Hiya love,

Butt of mine from the playgroup gave me your address. I'll try and keep it short but you know what we're like.

My youngest, he's five now, hardly a word on him. The speech lady from Cwm Taf is lush, she's been coming since he was two. Last month she's in the house doing the blocks with him and I could see there was something up with her, so I made a cup of tea and out it came. She'd put in her first go at the advice that he needs an hour a week, direct, with a therapist. Her manager sat her down and told them all, the whole team mind, that there's to be no hours and no minutes in anything that's going for a statement, not any more, "regular" and "as required" and that's your lot.

So she took it out. She was nearly crying, she's only a young girl. Then wait for it. That wasn't even enough, because the education office got the new version and sent it back down asking could "severe" be looked at again as "moderate" would sit better with the unit they had in mind. She never changed that one. Good on her.

I've had no complaints about being shown things. She gave me both versions herself, I had a week with each to scribble on and she put my bits in. It's not her.

There we are then. Keep it back til after the first of February if you would because she's finishing at the end of January to go to Bristol and I don't want her copping it. No names.

Ta-ra,
Rhiannon
