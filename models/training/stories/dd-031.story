+++
id = "dd-031"
channel = "email"
from_name = "Duncan Farrar"
from_addr = "d.farrar@example.com"
subject = "background only"
date = "2014-03-19T22:40:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct", "discussed-without-consent"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "The holiday playscheme had been sent it, in full, to plan for Easter, and somebody'd left it open on the counter. So his aunt had read about him before his mum and dad had."
[[evidence]]
category = "no-chance-to-correct"
quote = "My wife asked the psychologist whether there was a stage like that. There'd been a stage, she said, but it was an internal one."
[[evidence]]
category = "discussed-without-consent"
quote = "On the front sheet it lists who was spoken to, and one of those is my sergeant. Someone from the school had rung the station to ask whether my shifts were \"a factor\", and told him why."
+++
Hi, I'd like you to know about this, but I don't give permission for it to be used, quoted or passed to anyone. I'm a serving police officer and I'm not going to be a story.

Our twins are six. Ellis is fine and Rory isn't. Rory was seen by the LA psychologist in the Lent half term. My wife had an odd call about it three weeks later from her own sister, who's on reception at the leisure centre. The holiday playscheme had been sent it, in full, to plan for Easter, and somebody'd left it open on the counter. So his aunt had read about him before his mum and dad had. We got ours in the book bag, after the Easter holidays.

I take statements for a living. At the end of one you hand it across, the person reads it through, you ask is there anything you wish to alter or add, and they initial every change. It takes five minutes and a rapist gets it. My wife asked the psychologist whether there was a stage like that. There'd been a stage, she said, but it was an internal one. There are things in it we'd have put another way. That's all I'll say about the contents.

Then the bit that I can't let go of. On the front sheet it lists who was spoken to, and one of those is my sergeant. Someone from the school had rung the station to ask whether my shifts were "a factor", and told him why. I'd not told anyone at work that there was anything up with Rory. He's been very good about it. He put his hand on my shoulder in the yard, which I could've done without.

Again, not for use.

D.
