+++
id = "cc-032"
channel = "email"
from_name = "Fiona Garside"
from_addr = "fiona.garside@example.com"
subject = "Page 164"
date = "2013-03-07T23:55:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "Page 164 was a letter from the crisis team about the night he took the tablets. Then it was his own note, photocopied, the note he'd left for us, and the log of what he'd said to the nurse who sat with him. Seventeen pages. He was sixteen by then and he'd been promised it would be kept between him and them. No one had asked him if it could be shown to a tribunal and no one had asked us, and the crisis team were as shocked as I was when I rang; it had been requested \"for safeguarding\"."
+++
Dear whoever reads these,

I've started this four times.

My son Alex is eighteen next month. He has Asperger's and, since he was fourteen, depression. He's an extraordinary mathematician. He hasn't been in a classroom since he was fifteen, and the story of that's the usual story: a school that was too big, a head of year who thought that he needed to toughen up, a psychologist who came once, a tutor for an hour a day who was frightened of him, though there's nothing frightening about him except that he's six foot three and doesn't look at you.

I'm going to be scrupulous as I think that it matters. The Local Authority has mostly been slow and mostly been civil. It refused to assess in 2010 and said why. It lost at tribunal in 2011 and took it well. Its psychologist let us see what she'd written before she sent it and she moved a comma when asked. I asked for his records in 2012 and they were here in thirty-four days, all of them, and I've no reason to think a page was missing. His therapist put down hours. Nobody told her not to. When there've been meetings, we were in them.

So when the second appeal came along, this January, over a residential college, I wasn't expecting an ambush. I rather liked the woman on the other side. She'd sent Alex a card once, when he came second in the Olympiad.

The papers came a fortnight ahead and I read them in the order they came, in the bath, as it happens, since it was the only door with a lock. It was all as you'd expect until page 164.

Page 164 was a letter from the crisis team about the night he took the tablets. Then it was his own note, photocopied, the note he'd left for us, and the log of what he'd said to the nurse who sat with him. Seventeen pages. He was sixteen by then and he'd been promised it would be kept between him and them. No one had asked him if it could be shown to a tribunal and no one had asked us, and the crisis team were as shocked as I was when I rang; it had been requested "for safeguarding".

I'd never seen the note. The police had it and then the hospital had it, and I'd never asked, since I was afraid to. I read it for the first time in a photocopy with a page number in the corner.

The woman on the other side rang me before I could ring her. She'd only just gone through the bundle herself. A paralegal had put it together. She was weeping, and she said she would have it out by the morning, and she did. The judge never saw it, or so we've been told. But it'd been sent by then to everyone on the list, the college too, and you cannot send someone round to take it back out of people's heads.

We haven't told Alex. He's doing so well. He got the college. He starts at Easter, there's a man there who works on prime gaps and who wrote him a letter three pages long, and he carries it round inside his coat.

I go through it in my mind, who might say something to him. It's about fourteen people. I've made a list, God help me.

Don't use anything he could recognise. I don't mind what you do with me.

Fiona
