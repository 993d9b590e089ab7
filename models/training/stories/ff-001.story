+++
id = "ff-001"
channel = "email"
from_name = "Rūta Kazlauskienė"
from_addr = "ruta.kazl@example.com"
subject = "Boston, Lincolnshire, about panel and about vodka"
date = "2014-02-11T22:33:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "She said that the working exists, it's four pages and it is on her computer now, but it's been decided that families get only the bottom line."
[[evidence]]
category = "false-information"
quote = "\"Mother reports vodka in the bottle was given to settle him as a baby.\""
+++
Hello,

I was teacher of mathematics in Panevėžys for nine years. In Boston I pack cauliflower; I make no tragedy from it, the cauliflower does not talk back. My son Lukas is 12, he has dyspraxia and dyslexia and maybe more, they are looking since two years.

In November was the panel for his help. I receive the letter: no. I thought, in mathematics if a pupil writes only the answer, he gets zero, he must show the working. So I went to the office with this joke, prepared in English. The lady liked the joke. She said that the working exists, it's four pages and it is on her computer now, but it's been decided that families get only the bottom line. I asked who has decided. She looked on the ceiling.

My neighbour is Latvian and she said that they don't give it to anyone, English also not. Good, then at least it's not for us specially.

But in December they gave to me by the normal way, with no problem, the school's own paper for this panel, because school is honest and the new SENCO thought that I must have it. On page two: "Mother reports vodka in the bottle was given to settle him as a baby." I was sitting on the bed. Then I understood it. I had said vanduo. They'd asked what did he drink as baby, and I was new, two months in England, and I said it in Lithuanian, vanduo. Water. Since seven years I'm the mother with vodka. And everybody has been so polite!

The SENCO has corrected her copy, she had tears. She can't correct the panel.

Do not use my name, it's long anyway.

Rūta
