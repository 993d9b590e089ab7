+++
id = "aa-021"
channel = "email"
from_name = "Lorna Chivers"
from_addr = "lorna.chivers@example.com"
subject = "parents evening"
date = "2015-11-12T20:15:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "So I learnt that my son has a brain tumour syndrome from a woman who teaches fractions, because the neuropsychology report had been with all his teachers since the Monday and ours was still at the typist's."
[[evidence]]
category = "insecure-handling"
quote = "And one of those pigeon holes belonged to a supply teacher who's left, took it home with her marking, and can't now lay her hands on it; it had his NHS number and his scans in."
+++
It was parents' evening and I'd gone along with my list. The maths teacher is new. She said, "I've got his diagnosis up here by the register so I don't forget," and tapped the whiteboard.

What diagnosis, I said.

So I learnt that my son has a brain tumour syndrome from a woman who teaches fractions, because the neuropsychology report had been with all his teachers since the Monday and ours was still at the typist's. She was mortified. She's twenty-three, it wasn't her doing. I drove home and I had to stop at the garage because I couldn't see.

The hospital say they'd sent it to the school nurse "for information". The nurse says she put it in the pigeon holes.

And one of those pigeon holes belonged to a supply teacher who's left, took it home with her marking, and can't now lay her hands on it; it had his NHS number and his scans in. The head tells me that he's "confident it'll have been binned". Is that meant to help?

He's twelve, he's football daft, he'd been told that his headaches were his eyes. We told him ourselves the next day, on the sofa, with the dog. He'd a right to hear it from us before 9C did.

They've not offered me a meeting. They've offered me a form.
