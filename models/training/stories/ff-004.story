+++
id = "ff-004"
channel = "email"
from_name = "Patience Nkemelu-Ross"
from_addr = "p.nkemelu@example.com"
subject = "From a commissioning manager who is also a mum"
date = "2020-03-03T22:22:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"DO NOT STATE: hours, ratio, grade of staff, named approach.\" They've all got to wear it, she said, like the fire assembly point."
[[evidence]]
category = "other-collusion"
quote = "The card was hers. It had been swapped, at a dinner, for the council's promise not to send any of its appeals over to health's budget, and both had thought it wisest that nothing be minuted."
+++
To the campaign

I'm on the wrong side of this, in that I buy services for a clinical commissioning group (not ours) and have written service specifications that I'd be sorry to see framed. So I recognised the grammar.

Our boy, Somto, 6, has verbal dyspraxia. Dudley. The block of therapy was late and short, and the room had a tumble dryer in it. All right. When I asked the therapist, out of professional interest as much as a mother's, why the report said "a programme" and not what programme nor how much, she pulled a face and turned her lanyard over. There was a card on the back. "DO NOT STATE: hours, ratio, grade of staff, named approach." They've all got to wear it, she said, like the fire assembly point.

I rang up my opposite number in Dudley, whom I meet at regional things. I meant to pull her leg. She didn't laugh. She supposed I'd find out anyway, seeing that I'd done something like it myself (I haven't; I had been asked, and I'd said no, and I did not say so to her). The card was hers. It had been swapped, at a dinner, for the council's promise not to send any of its appeals over to health's budget, and both had thought it wisest that nothing be minuted.

She sent me a bottle of wine afterwards, I suppose in case. It's on top of the fridge. I can't drink it and I can't pour it away.

Nothing that identifies me, I beg.

Patience
