+++
id = "kb-007"
channel = "email"
from_name = "Bronwen"
from_addr = "bron.e.llwyd@example.org"
subject = "[[child:1|Macsen]], [[council:1|Gwynedd]], and a file that went for a swim"
date = "2013-11-29T01:14:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "I rang Strang's office in Caernarfon to ask could it be put right before anyone read it and they told me it was final, there was no stage for parents."
[[evidence]]
category = "insecure-handling"
quote = "He'd had the whole file on the back seat of the Land Rover with the window down, gone to look at a ewe, and half of it had blown into the Seiont."
+++
Annwyl bawb / dear all

Bear with my English, it goes when I'm tired, and it's gone one in the morning.

[[child:1|Macsen]] is the middle one. [[child:2|Elliw]] is 13 and [[child:3|Guto]]'s just turned 2. [[child:1|Macs]] is 8, he has Landau-Kleffner, which is a rare epilepsy that takes the words away, and there's nobody in north Wales who'd met a case before [[professional:1|Eirlys Pugh]] at [[health:1|Ysbyty Gwynedd]] and she had to look it up, she told me so, and I respected her for it.

His school's [[school:1|Ysgol Pen y Foryd]], thirty-one children and a field. The pennaeth is [[professional:2|Hefin]]. [[professional:2|Hefin]] and I were in the chapel play together as kids so it is very awkward what comes next.

In Sept the ed psych (a new one, from away, Dr [[professional:3|Oliver Strang]], nice shoes) saw [[child:1|Macsen]] for 40 mins. In English. A child who'd lost his Welsh and never had much of the other. His report says "[[child:1|Maxen]] presents as a boy of very low cognitive ability who has no functional communication". He signs! He signs in Welsh! We've been to [[place:1|Bangor]] every week for a year learning it. I rang [[professional:3|Strang]]'s office in [[place:2|Caernarfon]] to ask could it be put right before anyone read it and they told me it was final, there was no stage for parents.

Then [[professional:2|Hefin]] comes by the house one evening with his cap in his hand. He'd had the whole file on the back seat of the Land Rover with the window down, gone to look at a ewe, and half of it had blown into the [[place:3|Seiont]]. Two years of [[professional:1|Eirlys]]'s letters. The original EEGs. He'd saved what he could on the Aga.

I didn't shout. I made him tea. But I've a complaint in to [[council:1|Cyngor Gwynedd]], cyf. [[id:1|ADD-AAA/13/0092]], and they have written back to ask me for copies of the documents they have lost.

He'll be assessed again by somebody from [[place:4|Lerpwl]], sorry, [[place:4|Liverpool]], on [[date:1|Ionawr 14]].  I'd hold out more hope if they weren't going to start from [[professional:3|Strang]]'s.

No names please, it is a very small place and I still have to sing with him.

Best to e-mail; the phone only works by the gate. If you must: [[contact:1|07700 nine hundred, 1 9 2]].

%% signature
Nos da
Bron

