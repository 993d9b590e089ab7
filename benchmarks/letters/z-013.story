+++
id = "z-013"
channel = "forum-post"
from_name = "gorse_and_heather"
from_addr = ""
subject = "Has your LA been ringing round schools?"
date = "2021-11-23T09:57:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "discussed-without-consent", "other-collusion"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "four heads, phoned one after the other and asked not to offer. We'd no clue until one of them felt bad."
[[evidence]]
category = "discussed-without-consent"
quote = "an hour's Teams call on DD, 11 people, camera on, and us not told"
[[evidence]]
category = "other-collusion"
quote = "the CAMHS nurse would discharge her the week before mediation so LA could say \"no current MH input\""
+++
Yes! [[council:1|Devon]], and not one school, either: four heads, phoned one after the other and asked not to offer. We'd no clue until one of them felt bad.

Same one let slip there'd been an hour's Teams call on DD, 11 people, camera on, and us not told. On it they fixed up that the CAMHS nurse would discharge her the week before mediation so LA could say "no current MH input". Which she duly did. [[date:1|8 Nov]], by text.

To whoever's collecting these: this is for the other mums on here, it isn't for your dossier, so please leave it out. [[child:1|Skye]]'s 14 and reads everything.
