+++
id = "aa-055"
channel = "email"
from_name = "Kelly-Anne Frost"
from_addr = "kelly.anne.frost@example.com"
subject = "everything wrong"
date = "2021-10-05T20:15:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "false-information", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "Stuff behind it was every single message id sent his key worker on the whatsapp, two yrs of it, screenshots, 3am ones when i was in bits, all printed out for the tribunal and i never gave no permission and nor did she."
[[evidence]]
category = "false-information"
quote = "Also in there it says that hes had 14 fixed term exclusions and he's had 2, and it says we've got a pitbull, weve got a rabbit."
[[evidence]]
category = "subject-access-failure"
quote = "Got a letter saying it was too big so they wasnt going to, then a letter saying it was done, then nothing in the post or email or anywhere, that was march."
+++
Hi so where do I start.

My son's 9, asd adhd sensory, hes in a PRU cos no one will have him and he shouldnt be there, hes not a bad kid, hes terrified.

We appealed. Council put in a "working document" and stuff behind it. Stuff behind it was every single message id sent his key worker on the whatsapp, two yrs of it, screenshots, 3am ones when i was in bits, all printed out for the tribunal and i never gave no permission and nor did she. I said I wanted to run away in one of them. Well you would. They read it out.

Also in there it says that hes had 14 fixed term exclusions and he's had 2, and it says we've got a pitbull, weve got a rabbit. His name's Gary. The rabbit.

So I put in for all of it, I thought right what else have yous got. Got a letter saying it was too big so they wasnt going to, then a letter saying it was done, then nothing in the post or email or anywhere, that was march. ICO bloke told me to write again and I wrote again.

Key workers left. She cried on me in the car park, it wasnt her, they took her work phone off her for "an audit".

We got a school tho!! Starts after half term, six in the class, they do bikes. I just want my messages back. Is there any way you can get messages back?
