+++
id = "gg-043"
channel = "email"
from_name = "Imran Sadiq"
from_addr = "imransadiq@example.com"
subject = "Posted through the wrong door, and another matter"
date = "2016-08-30T20:45:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "I was told by his office that he'd moved on, that nobody else was \"authorised to open his work\", and so as far as the authority was concerned it would have to stay how he left it."
[[evidence]]
category = "insecure-handling"
quote = "He'd had it off the back seat of his car, where it'd been left by an escort who was carrying the files of five children between two schools in it, no lock, no zip, and Hamza's on top."
+++
Hello,

I run a small taxi firm in Peterborough and I do some of the school runs, so you will understand that I depend on these people as well as being cross with them.

My son Hamza is ten, he has Duchenne. In June the hydrotherapy people did a report for his review. They handed it to me at the pool, still warm from the printer, and asked did I agree, and I did. In July it was the turn of the psychologist. He also sent it to me first, before the others. So I've no trouble with who saw it when.

But I didn't agree with the psychologist. He'd written that Hamza "doesn't appear to know his prognosis". Hamza knows. He talks to me about it at night and he doesn't talk about it with strangers. Not the man's fault. I telephoned and I asked whether I might write a paragraph to go next to his. I was told by his office that he'd moved on, that nobody else was "authorised to open his work", and so as far as the authority was concerned it would have to stay how he left it. So at the review a lady began to explain to me how to tell my son.

The second matter. One of my drivers, a good man, Polish, came to me in the yard with a plastic wallet. He'd had it off the back seat of his car, where it'd been left by an escort who was carrying the files of five children between two schools in it, no lock, no zip, and Hamza's on top. He hadn't read it. I know he hadn't because he couldn't look at me if he had.

I reported that one and they've been correct about it, all of the five families were told.

No names please and don't say taxi.

Imran
