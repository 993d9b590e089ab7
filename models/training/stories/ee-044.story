+++
id = "ee-044"
channel = "email"
from_name = "Ceri Lloyd-Hughes"
from_addr = "ceri.lh@example.com"
subject = "stepmother's tale, Cardiff"
date = "2016-11-27T21:33:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "false-information", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "On the front it said comments by the 30th, and I had mine in an envelope and in the postbox on the 26th, and the thing was signed off and locked on the 24th because, I quote, \"the half-term closure brought things forward\"."
[[evidence]]
category = "false-information"
quote = "It's got that Lowri's mother is deceased, and that her silence dates from the bereavement."
[[evidence]]
category = "tribunal-disclosure"
quote = "She'd put it on file, and from there it went to the chairman and both lay members with a paragraph on top saying \"paternal mental health may be a factor\", and my husband, who hadn't told his own brothers, found out from me over a satellite phone."
+++
Dear whoever opens these,

First off I'm the stepmother, so you can get the jokes out of the way. Lowri came to live with her dad and me when she was nine, properly, through the court, with a piece of paper. Her mam's in Spain and not in the picture. Gethin works offshore four weeks on, four off, so it's been me with the folder. It's a purple folder. Everybody in County Hall knows the purple folder.

Lowri's fourteen now. She's selective mute. She'll talk to me and her dad and the dog, and to the lady in the chip shop, no idea why.

Her statement was reviewed in 2014 and the educational psychologist wrote it up without having heard her say a word, obviously, because she doesn't, that's the point. I had no quarrel with her. I'd the draft in my hand the same week. Where I do have a quarrel is this. On the front it said comments by the 30th, and I had mine in an envelope and in the postbox on the 26th, and the thing was signed off and locked on the 24th because, I quote, "the half-term closure brought things forward". So there was a box for parents and it was empty, and everyone who picked that report up since must've thought we had nothing to say. In a report about a child who doesn't speak! You'd laugh.

The things I'd have corrected aren't small, either. It's got that Lowri's mother is deceased, and that her silence dates from the bereavement. Her mother is alive and selling timeshares in Alicante. She's been quiet since she was three and a half, there's a health visitor's note says so. From that one sentence you got two years of grief counselling, which Lowri sat through, not talking.

So we went to tribunal last year for a placement with a proper therapist. I wrote the case myself with help from a lovely man on the phone in Swansea. And the Local Authority's bundle came, and I'm turning over the pages with a coffee and there's my own husband's occupational health report. Gethin's. From the rig. He had a bad spell in 2012 after a fella was killed out there, and he'd told the family support worker about it, in confidence, and lent her the letter so she'd understand. She'd put it on file, and from there it went to the chairman and both lay members with a paragraph on top saying "paternal mental health may be a factor", and my husband, who hadn't told his own brothers, found out from me over a satellite phone.

He wanted to pull out. I talked him round. The chairman, to his credit, said he hadn't found it of assistance and wouldn't be mentioning it, and he didn't. We won, by the way. She's in a tiny school outside Bridgend with a therapist and a donkey.

I wrote to the Local Authority about Gethin's letter and they said it'd been supplied voluntarily, which it had, to one woman at our kitchen table.

Change the names, change the rig to a ferry or something, and leave the donkey in because she'd like that. I've asked her. She nodded.

Ceri
