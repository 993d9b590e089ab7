+++
id = "cc-066"
channel = "email"
from_name = "Siobhan McGlinchey"
from_addr = "smcglinchey@example.com"
subject = "SENDIST NI"
date = "2017-03-16T20:10:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "When the case papers came there were eleven pages of my own counselling notes in them, from after I lost the baby. I'd never signed for that, I'd never been asked for that, and three strangers on the panel had read them before I had my coat off."
[[evidence]]
category = "false-information"
quote = "And the front sheet had me down as \"not in employment\". I've nursed in Altnagelvin for nineteen years."
+++
Writing from Strabane. My wee man is P5, dyslexia and anxiety, and the Authority refused to assess.

When the case papers came there were eleven pages of my own counselling notes in them, from after I lost the baby. I'd never signed for that, I'd never been asked for that, and three strangers on the panel had read them before I had my coat off. And the front sheet had me down as "not in employment". I've nursed in Altnagelvin for nineteen years.

We won, for what it's worth. The chairwoman was a lady. I can't look at the Authority's man in the Spar, mind.
