+++
id = "gg-033"
channel = "email"
from_name = "Natalie Obi"
from_addr = "natalie.obi@example.com"
subject = "Following up what I sent in the summer"
date = "2019-10-10T22:22:00+01:00"
html = false
kind = "follow-up"
categories = ["school-approached", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "It wasn't their own idea; they'd had a visit, no appointment, from two people with lanyards who wanted to be sure that the school \"had the full picture\" about a boy they'd not be getting extra money for, and would they remember that when the form came."
[[evidence]]
category = "other-collusion"
quote = "The SENCO says it was put on: they'd worked out in the car park that if each of them refused with me watching then I'd go for the complaint and not the appeal, and the deadline for the appeal would slide by, which it did."
+++
Hi,

It's Natalie, I wrote in July about my son and the Hackney business. You asked me to tell you if I heard more, so I have and here it is.

The school that said no in June, I bumped into the SENCO from there. She's left so she can speak now. It wasn't their own idea; they'd had a visit, no appointment, from two people with lanyards who wanted to be sure that the school "had the full picture" about a boy they'd not be getting extra money for, and would they remember that when the form came. I'd always had a feeling. But the form was what I knew about, they did copy me in on the form.

The second thing's stranger. You'll remember the dietitian and the inclusion manager fell out over who'd pay for his feeds at school, in front of me, at that meeting. Very loud. The SENCO says it was put on: they'd worked out in the car park that if each of them refused with me watching then I'd go for the complaint and not the appeal, and the deadline for the appeal would slide by, which it did. She'd been in the car park. She'd thought at the time that it was a joke.

I can't prove that one. I have asked the dietitian, she's sent me a card with a robin on it, in October.

Apart from that he's good, he's put on four kilos. You can add these on to mine, same as before, don't use names.

Natalie
