+++
id = "aa-051"
channel = "email"
from_name = "Nerys Blackshaw"
from_addr = "nerys.blackshaw@example.com"
subject = "Overheard"
date = "2015-01-23T20:15:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "\"We've said to education we'll not see any more from that school till they've done their bit, and they've said they won't do their bit till we've seen them, so everyone's covered,\" and they both laughed."
[[evidence]]
category = "reports-circulated-unseen"
quote = "That finding had been typed up in November and gone to orthoptics, to school and to the out-of-school club, and the first anyone told me of it was while she'd a patch on one eye."
+++
I was in the toilets at the child development centre. I know. But you can't un-hear a thing because of where you heard it.

Two of them came in. I knew the one voice, she's the community doctor's registrar. "We've said to education we'll not see any more from that school till they've done their bit, and they've said they won't do their bit till we've seen them, so everyone's covered," and they both laughed. I'd got my feet up. My daughter goes to that school. She's been bounced between the two of them since she was five like a shuttlecock, and there was I thinking it was bad luck.

I let it go a month. Then the orthoptist, of all people, said to me, "I see they've found she's got a processing disorder." Had they? That finding had been typed up in November and gone to orthoptics, to school and to the out-of-school club, and the first anyone told me of it was while she'd a patch on one eye. The report came a week later with a label over somebody else's name.

She's eight. She's cheerful as you like, she's got a patch with a pirate on it.

I'm told that I should complain to the hospital, but they'll ask me how I know. Would you believe someone who said she'd been in the toilets? My husband says put it in, they can only laugh, and they were laughing already.
