+++
id = "aa-057"
channel = "email"
from_name = "Tariq M."
from_addr = "tariq.m@example.com"
subject = "Placement - what we found"
date = "2016-06-02T20:15:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "other-collusion", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "She's telling me about this lad she's had to \"warn the hill off\", how she'd rung the deputy and told her he'd put a teacher in hospital so they'd say no quietly, before the uncle started asking; and I'm looking at her in the mirror, because I'm the uncle."
[[evidence]]
category = "other-collusion"
quote = "She says that the nurse consultant's in on it, they've a thing where the clinic will always write \"managed in mainstream\" for the big lads and education will find the nurse's lot a room in the new building."
[[evidence]]
category = "access-denied"
quote = "\"Deliberations aren't disclosed,\" they said, and I said then just the decision on paper, and they said no to that and all."
+++
Salaam / hello

I drive a cab at night and I've the time to think, so I've thought this through before sending it.

My brother's boy lives with us, thirteen, global delay, strong as an ox and soft as butter. I'm his legal guardian. We wanted the special school on the hill.

Had a fare one night, lady with a lanyard, chatty, two wines in. I said what d'you do love. She said she's in placements. I said oh aye. She's telling me about this lad she's had to "warn the hill off", how she'd rung the deputy and told her he'd put a teacher in hospital so they'd say no quietly, before the uncle started asking; and I'm looking at her in the mirror, because I'm the uncle. I never charged her. I couldn't speak.

She says that the nurse consultant's in on it, they've a thing where the clinic will always write "managed in mainstream" for the big lads and education will find the nurse's lot a room in the new building.

Next morning I asked for what panel had wrote. "Deliberations aren't disclosed," they said, and I said then just the decision on paper, and they said no to that and all.

He's never laid a finger on anybody. He cried when I ran over a pigeon.

I've not reported her. I know what a job's worth. But you tell me what I'm meant to do with that.
