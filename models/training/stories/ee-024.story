+++
id = "ee-024"
channel = "email"
from_name = "Mizanur Rahman"
from_addr = "mizan.rahman@example.com"
subject = "Barking and Dagenham - what happened to our file"
date = "2018-12-09T00:41:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "tribunal-disclosure"]
consent = "named"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "There were six hundred pages on it and on more than four hundred of them you see only a black square, even on the pages which I wrote myself."
[[evidence]]
category = "tribunal-disclosure"
quote = "They were the counsellor's notes, her handwriting, with my wife's words about me and about my mother, handed to the panel of three and to the teacher who came as our witness, and until that minute my wife believed that no one alive had read them."
+++
Dear sir/madam,

I hope you are well. I am a bus driver at the Barking garage and a father of three. I write at night because I am on lates. My English is okay but my daughter has checked it.

My second son is 15. He has cerebral palsy and some learning difficulty. He's the funniest person in our house. We wanted a certain school with a hydrotherapy pool, the council didn't, so we went to appeal last winter.

First I asked for the file. In September 2017 I filled in the form and paid ten pounds. I was told forty days. On day 39 they asked for proof of address. I gave. They said the forty days starts again. On the next day 38 they asked who is the child to me. I gave the birth certificate. In February 2018, after the case was finished and we lost, a disc came. There were six hundred pages on it and on more than four hundred of them you see only a black square, even on the pages which I wrote myself. My own letter to the head teacher, black square. My daughter laughed and then she cried.

But the thing which I really want to tell is this. My wife had depression after our last baby and she saw a counsellor at the children's centre. Six sessions. It is not the kind of thing we speak of. My mother lives with us and she doesn't know, or she didn't know. On the morning of the hearing the council's barrister gave out some new pages. They were the counsellor's notes, her handwriting, with my wife's words about me and about my mother, handed to the panel of three and to the teacher who came as our witness, and until that minute my wife believed that no one alive had read them. She got up and left and stood in the corridor. I did not know if I should follow or stay with the case. I stayed. I regret it.

The judge asked the council how they came by it. The officer said the children's centre is also council, so it's one organisation. The judge said he'd put little weight. But how do you un-read a thing?

I complained to the council in January 2018 and had a letter in July saying lessons. My MP wrote also and was told the same lessons. I have asked the ICO. They are busy.

My son is in a school with no pool now. His hips are worse. The physiotherapist is very good and honest and she always sends me her letters first and asks is there anything wrong. The taxi is okay. The plan says he can feed himself, which is true since last summer, masha'Allah, so I have no issue about the plan.

My wife has read this and has agreed. You can use our name, she says it is time. Only please don't use the name of our boy.

Yours sincerely,
Mizanur Rahman
