+++
id = "gg-014"
channel = "email"
from_name = "Lorna Fitch"
from_addr = "lornafitch@example.com"
subject = "A letter mostly about a bus"
date = "2016-06-06T19:45:00+01:00"
html = false
kind = "story"
categories = []
consent = "anonymised"
hold_until = ""
+++
Dear whoever is reading

Our daughter Poppy (17) goes to a specialist college and Wiltshire have stopped her transport. I know you're about information and reports so I've tried to think if there's any of that in it.

She had her assessment in February. The nurse wrote that Poppy can travel on a public bus. We were shown it before it went and we were horrified, and my husband rang and she hadn't understood that it's two buses and a level crossing. She wrote it again. So the wrong one never went anywhere, she deleted it while he was on the phone.

I asked for the transport panel's notes and they came by return. I asked for everything on Poppy, they asked for another two months because of the amount, which they're allowed, and it arrived on the last day of it in a crate. It has got everything in it. My own emails, some of them sent at 3am, are not nice to read back!

They spoke to the college without us in the room but I'd signed for that, I signed for the lot.

So in the end it's only that they've read all of it, properly, and seen what it means, and said no anyway. I think that I was hoping they'd made a mistake. I was quite disappointed by the crate.

If it's any use to you it's yours, but I'd leave our names off.

Lorna
