+++
id = "t-057"
channel = "email"
from_name = "Canon's wife, Richhill"
from_addr = "p.whiteside@example.org"
subject = "On behalf of a neighbour"
date = "2014-11-03T11:55:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "the two teachers (Lynne and young Jameson), a nurse from Craigavon, and no Rasa. He asked where she was. He was told there was \"no budget for an interpreter\"."
+++
I hope it is in order to write for somebody else. [[parent:2|Rasa]] knows and is sitting beside me with her coat on.

She and [[parent:3|Vytas]] came to [[place:1|Richhill]] from [[place:2|Kaunas]] for the mushrooms. He picks, she packs, at [[org:1|Legacorry Farms]]. Their boy is [[child:1|Domantas]], whom everybody up our lane calls [[child:1|Dom]]. Lovely child. Lines up our milk bottles.

[[professional:1|Heather McKibbin]] from the [[council:1|Southern Board]] held a meeting on him in [[school:1|Ballyleny]] on [[date:1|9th October]]. My husband is on the governors there, and thought, fairly enough, that the parents would be present. [[parent:4|Alan]] walked in to find [[professional:1|Heather]], the two teachers ([[professional:2|Lynne]] and young [[professional:3|Jameson]]), a nurse from [[health:1|Craigavon]], and no [[parent:2|Rasa]]. He asked where she was. He was told there was "no budget for an interpreter". [[parent:2|Rasa]] did her degree in English, at [[place:2|Kaunas]], on George Eliot.

They agreed, in forty minutes, that [[child:1|Dom]] should go to [[school:2|Lisanally Gate]] and that [[child:2|Emma-Jane Troughton]] should have his classroom assistant. [[child:2|Emma-Jane]] is our own granddaughter. [[parent:4|Alan]] walked out at that point.

So I'm afraid we are at once the witnesses and the beneficiaries, and it has made for a very quiet Sunday dinner at [[parent:5|Ruth]]'s.

I've known that hall all my married life. I have poured the tea in it after funerals. I never thought I should sit up at night picturing the chairs in a ring, everyone with a cup and a copy, and one wee boy's name at the top of each page, and not a soul there who'd ever seen him at the foot of our lane with his arms out, being a harvester. If it had been one of ours there'd have been a phone call the night before. There was, in fact. It was to tell us the good news.

She says to add that she isn't angry with the wee girl.
