+++
id = "gg-053"
channel = "email"
from_name = "Uzma Chaudhry-Lowe"
from_addr = "uzma.cl@example.com"
subject = "Nursery report"
date = "2022-06-09T20:58:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "She'd been sent six pages about Zaki and food, by email, with \"for carers and settings\" on it, and she went and got her phone out of her coat and I scrolled through it with my hands all oily."
[[evidence]]
category = "school-approached"
quote = "She heard the manager saying in the kitchen that the specialist teacher had \"been in to have a word\", and that it was a shame because they'd had the place, but who wants to be padlocking the fruit bowl."
+++
Hi, I have a son of three, Zakariya, who has Prader-Willi. We're in Bradford and he's to start school nursery in September.

I want to say that most of them have been angels, so this is not a rant. The portage lady leaves me a carbon copy before she's even out of the door.

The specialist teacher wasn't like that. She saw him in March for a morning. I asked her when I'd see what she'd written and she said, when it's ready. Then at Eid our childminder was over for food, and she asked if I was OK with the padlocks. I had no idea what she meant. She'd been sent six pages about Zaki and food, by email, with "for carers and settings" on it, and she went and got her phone out of her coat and I scrolled through it with my hands all oily. Padlocks on cupboards, bins, my own fridge. It's sensible enough, I'd have agreed. I got it at the end of May when I asked for the third time.

Now the school part. There are two nurseries that would do. I'd told the teacher which one I was hoping for. We've just been told there isn't a place, and we're sad but we'd more or less accepted it because places are places. Then my cousin Nadia, who does the lunches at that one, came round. She heard the manager saying in the kitchen that the specialist teacher had "been in to have a word", and that it was a shame because they'd had the place, but who wants to be padlocking the fruit bowl. I didn't know anybody was having words.

I wouldn't want Nadia getting in trouble. No names.

Uzma
