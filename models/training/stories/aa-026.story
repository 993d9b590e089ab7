+++
id = "aa-026"
channel = "email"
from_name = "Jo Lightbown"
from_addr = "jo.lightbown@example.com"
subject = "Tribunal bundle"
date = "2013-10-18T20:15:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "It was the whole of his sister's fostering record, hers not his, which social services had passed over for the council's barrister to put in, and no one had come to her or to us for a yes."
[[evidence]]
category = "false-information"
quote = "A signed statement by the inclusion manager swore I'd \"threatened to remove him from the country\", which I have never said, and I don't own a passport."
+++
Hello,

Ours was a two-day appeal about part 4. He's thirteen, with ADHD and a bad history of school moves, and the place we wanted was four streets away.

The night before, I was numbering pages at the kitchen table when I came to something I'd never seen. It was the whole of his sister's fostering record, hers not his, which social services had passed over for the council's barrister to put in, and no one had come to her or to us for a yes. She's nineteen now. She has a job in a bank. I had to phone her and tell her that a judge would be reading about her first mum.

The next tab was worse in its way. A signed statement by the inclusion manager swore I'd "threatened to remove him from the country", which I have never said, and I don't own a passport. Our own barrister asked her where she'd got it. She said that it had been "understood". By whom? She couldn't say.

The panel gave us the place. The medical member came out to the car park afterwards to say well done to him, and he shook his hand, very grown up.

His sister has been told she may make a complaint, but she doesn't want to. So I'm writing in place of her. She's seen this letter and taken out one line.
