+++
id = "ee-048"
channel = "email"
from_name = "Dai Pugh"
from_addr = "daipughtreorchy@example.com"
subject = "clinic and council"
date = "2015-07-26T17:48:00+01:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "It was one sheet between the two of them with who'd say what, I could read it upside down, \"Health: emphasise speech delay. Ed: confirm mainstream. Avoid A-word.\""
+++
Alright butt,

I'm no writer. Drive for the council, as it goes, gritters. Treorchy. Girl of seven, my wife's first but mine in all but blood and I've adopted her since.

Went down to the child development place in Pontypridd and we'd a doctor there, Dutch fella, tall. He says to us plain as day, this is autism and she'll need a specialist base. Shook my hand. Two months on we're back for the feedback and it's a different doctor and the education officer's sitting next to her with her coat off. I'd no objection, they'd asked us beforehand could she come. But the pair of them had a sheet. It was one sheet between the two of them with who'd say what, I could read it upside down, "Health: emphasise speech delay. Ed: confirm mainstream. Avoid A-word." A-word! Like it was swearing.

And they did it, see. She said her bit, the other one said her bit, lovely. I said where's the Dutchman. He'd gone to Swansea.

We did get a copy of everything. We had a fortnight to come back on it and we did come back on it. In fairness what they've wrote isn't false, she does have speech delay. It's just not the half of it. Seen a fella private in Bristol since and he said autism in ten minutes, cost us the caravan.

Dai
