+++
id = "jb-043"
channel = "email"
from_name = "Mererid Owen"
from_addr = "mererid@tanyfoel.example.org"
subject = "[[child:1|Gruff]] and the English report"
date = "2012-04-24T19:31:00+01:00"
html = false
kind = "story"
categories = ["false-information", "reports-circulated-unseen", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "\"Gruffydd's verbal ability falls at the 0.1 centile, consistent with a severe and global learning disability.\""
[[evidence]]
category = "reports-circulated-unseen"
quote = "His report had been to the special needs panel in Caernarfon, to the paediatrician at Ysbyty Gwynedd and to a special school thirty miles off, all in the three weeks before Mrs Parry slid her copy across the desk to me and said \"I think you'd better sit\"."
[[evidence]]
category = "no-chance-to-correct"
quote = "He regretted that as a visiting consultant his contract finished on the day he filed it, so there was no route by which a parent's comments could be taken into account."
+++
Annwyl gyfeillion / Dear friends,

I'll write in English, you'll see why that's funny in a minute.

We're four at home: me, [[parent:1|Dylan]], [[child:1|Gruffydd]] who's seven and [[child:2|Cadi]] who's three going on forty. We speak Welsh from morning to night. [[child:1|Gruff]]'s English, in January of last year, came to "Spider-Man", "please" and a word that he'd picked up at the mart in [[place:1|Bryncir]].

He has a language disorder. A real one, it's in his Welsh. His speech and language therapist since he was two and a half is [[professional:1|Non Gwilym]], from [[place:2|Pwllheli]], who tests him in his own language with pictures she drew herself as nobody publishes any. She says he's at about a four-year-old. [[school:1|Ysgol Craig y Brain]] agree with her. Mrs [[professional:2|Parry]], the head, has known every child in [[place:3|Trefor]] for a quarter of a century and doesn't need a picture of a hedgehog to tell her.

We asked [[council:1|Gwynedd]] for an assessment. The usual educational psychologist, Dr [[professional:3|Elfed Roberts]], was off with his back. They bought somebody in by the day, from over the border. Mr [[professional:4|Simon Peverell]]. He had a very nice scarf. He tested [[child:1|Gruff]] for an hour and a half in English.

I wasn't there. I wasn't told the day. Mrs [[professional:2|Parry]] said to him, at the door, "You know this boy hasn't got English?" and he said, "It's non-verbal, mostly." It was not. I've had it since from a friend who knows about these things, and there's a vocabulary test in there with a hundred and sixty-eight words in it.

"[[child:1|Gruffydd]]'s verbal ability falls at the 0.1 centile, consistent with a severe and global learning disability." That's what it says. Next to that, underneath, "Home language: English/Welsh".

His report had been to the special needs panel in [[place:4|Caernarfon]], to the paediatrician at [[health:1|Ysbyty Gwynedd]] and to a special school thirty miles off, all in the three weeks before Mrs [[professional:2|Parry]] slid her copy across the desk to me and said "I think you'd better sit".

I sat. Then I wrote to Mr [[professional:4|Peverell]]. He was charming about it. He regretted that as a visiting consultant his contract finished on the day he filed it, so there was no route by which a parent's comments could be taken into account. No route! He'd managed to find the route in.

[[professional:1|Non]] wrote, Mrs [[professional:2|Parry]] wrote. My uncle [[parent:2|Ifan]], who's a county councillor though not for us, asked a question in the chamber, in Welsh, and it was answered through the headphones. [[professional:3|Elfed]], when his back let him, drove out on his own time, on a Saturday, sat on the floor (he couldn't get up again, [[parent:1|Dylan]] had to fetch him) and did it all again in Welsh. Thirty-fourth centile non-verbal. He's bright! He's a bright boy with a language disorder. We knew that, the hens know that.

But both reports are on file. The panel "noted the discrepancy". They noted it, and they went with the one that had more decimal places.

It'll be on his papers at [[school:2|Ysgol Maes y Gwylanod]] when he goes up. Some teacher of eleven-year-olds will read "severe and global" and speak to him slowly. That's what keeps me up, not the council.

No names if you use it, and nothing that'd get [[professional:3|Elfed]] into hot water. If you like you can say it's [[place:5|Gwynedd]], I mean there's plenty of us.

%% signature
Cofion cynnes,
Mererid
Tan-y-foel Yurts & Glamping - www.tanyfoel.example.org - "Dewch i aros!"

