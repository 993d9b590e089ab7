+++
id = "ff-014"
channel = "email"
from_name = "Revd Philippa Coombe"
from_addr = "revd.p.coombe@example.com"
subject = "What the churchwarden knew"
date = "2013-04-22T08:20:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "She'd read it out to the inclusion committee, it had been on their agenda since the middle of November, and she'd naturally taken it for granted that a mother would have seen it first."
[[evidence]]
category = "false-information"
quote = "it states that Barnaby \"witnessed the death of his adoptive father\". My husband was frying sausages at the time of reading."
[[evidence]]
category = "no-chance-to-correct"
quote = "the therapist had gone on maternity leave on the day of signing, and that a report \"dies with the author\", so there was no longer anybody for a parent to put things to."
+++
Dear friends,

I spend a good deal of my working life being told things in confidence and I had supposed I'd a fair idea what the word meant.

Our adopted son, Barnaby, has attachment difficulties and dyspraxia. He came to us at four with a file as thick as a hassock, all of it read by us, discussed with us, agreed. That was Somerset. Then we moved parish, into Devon, and I regret it nightly. The removal firm broke the piano too.

He was assessed last autumn by an occupational therapist. It would be Advent before I'd any inkling of the result, and I had it over the mince pies from my own churchwarden, a governor at the primary, who wished to say how moved she had been. By what? By the report. She'd read it out to the inclusion committee, it had been on their agenda since the middle of November, and she'd naturally taken it for granted that a mother would have seen it first. Mine turned up at Epiphany, like the other wise men, late and by another way.

I opened it on the vicarage stairs. It's not a bad report. But it states that Barnaby "witnessed the death of his adoptive father". My husband was frying sausages at the time of reading. He has, I think, been mixed up with his birth grandfather.

One hopes to be gracious. I drafted half a page, purely factual, sausages omitted, and took it in by hand. The service manager heard me out and then said the therapist had gone on maternity leave on the day of signing, and that a report "dies with the author", so there was no longer anybody for a parent to put things to. I told her that I bury people for a living and that I'd never known one deader.

A sister clergywoman tells me that in her diocese they send the drafts out in pairs, one for the parent and one for the parent to scribble on, and I've prayed for a transfer.

He is doing well, I should say. He has been cast as a shepherd's dog.

Yours in hope,
Philippa Coombe
Do disguise us; "a professional couple" would serve.
