+++
id = "aa-001"
channel = "email"
from_name = "Janine Orme"
from_addr = "janine.orme@example.com"
subject = "How I found out what the psychologist thinks"
date = "2016-03-14T20:15:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "It turned out the whole staff room had been through the psychologist's write-up, and the secondary we were only thinking of had it too, and I was still watching for the postman."
[[evidence]]
category = "no-chance-to-correct"
quote = "I rang to ask how you go about putting those bits straight and the lady said it was already \"a final\" and finals don't get touched."
+++
Hello, I hope this is the right place to write to.

My lad is eight and he finds most of a school day too loud. We waited fourteen months for anybody to come and look at him, and when the psychologist finally came she was lovely and stayed the whole morning.

At the gate three weeks later his teaching assistant squeezed my arm and said, "I was ever so sorry to read he's so far behind, love." Read where? It turned out the whole staff room had been through the psychologist's write-up, and the secondary we were only thinking of had it too, and I was still watching for the postman. I got mine nine days after that, in a second class envelope.

Some of it was good. She has him down as right-handed and living with one parent, small stuff, and she calls his epilepsy "possible". I rang to ask how you go about putting those bits straight and the lady said it was already "a final" and finals don't get touched. I said I never saw a first. She said there wasn't any stage where I would have.

He is doing better since we got him the ear defenders, which I paid for. The meeting about his plan is after Easter. I'd like it if somebody could tell me what ought to have happened, because nobody at the council seems to know either.
