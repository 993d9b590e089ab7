+++
id = "i-036"
channel = "email"
from_name = "Eirian Watkins"
from_addr = "eirian.watkins@example.com"
subject = "from a farm in [[place:1|Radnorshire]]"
date = "2019-03-28T22:17:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "insecure-handling", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Somebody had been up from Powys County Council, from Llandrindod, and had sat with the headmaster for an hour telling him why it'd be a mistake to take Steffan, that he'd be aggressive and the transport would cost the earth."
[[evidence]]
category = "insecure-handling"
quote = "Our GP, Dr Anwen Crowther at Rhayader Group Practice, was sent by mistake the letters about another boy entirely, who is nothing to do with her."
[[evidence]]
category = "false-information"
quote = "The psychologist's report for this other lad, who'd hurt a teacher, had been put on Steffan's file, stapled to the back of his own, and it went round with him for a good year as if it was his."
+++
Dear friends,

Lambing's nearly done and so am I, but I promised my sister [[parent:1|Menna]] that I'd write before the month was out.

We've three boys on a hill farm seven miles off [[place:2|Rhayader]]. [[child:1|Ieuan]] is the eldest, sixteen, then [[child:2|Steffan]] who's twelve and it's him I'm writing about, and little [[child:3|Guto]]. [[child:2|Steff]] has got autism, he's very able, knows every ewe by her face, and he can't abide noise. He's had a statement since [[school:1|Cwm Elan C.P.]] and there was never any bother until it was time for the high school.

There's [[school:2|Bro Gwy High]] and there's the one at [[place:3|Builth]]. We'd settled on [[school:2|Bro Gwy]], mainly since it's small. The ALNCo there, [[professional:1|Bethan Prosser]], came out in her wellingtons and had tea with us. Then in the February she rang up, very formal, and said that she'd been advised they'd not be able to meet his needs. Advised by whom, I said. She couldn't say.

Now I'd not have known anything more, only my cousin [[parent:2|Glyn]] is a governor. He wasn't happy about it and he won't mind me saying so. Somebody had been up from [[council:1|Powys County Council]], from [[place:4|Llandrindod]], and had sat with the headmaster for an hour telling him why it'd be a mistake to take [[child:2|Steffan]], that he'd be aggressive and the transport would cost the earth. They never asked us might they go. And aggressive! He's never lifted a finger to anything, he cries if the dog treads on a chick.

So where did aggressive come from? We found out through the doctor. Our GP, Dr [[professional:2|Anwen Crowther]] at [[health:1|Rhayader Group Practice]], was sent by mistake the letters about another boy entirely, who is nothing to do with her. The psychologist's report for this other lad, who'd hurt a teacher, had been put on [[child:2|Steffan]]'s file, stapled to the back of his own, and it went round with him for a good year as if it was his. It was even in a different colour of paper. No one thought to look at the name.

I rang the psychologist. [[professional:3|Huw Maddox]] is his name, he's been here donkey's years. He was very upset, fair play. Said he'd send a correction to all of them. He did as well, I've the copy, dated [[date:1|6 Dec]]. But the headmaster, Mr [[professional:4|Treharne]], said by then all the places had gone.

[[child:2|Steff]] is in [[place:3|Builth]] now. An hour and ten each way. There's nine hundred of them and they ring a bell. He comes in, he goes straight to the shed, he doesn't take his coat off. [[child:1|Ieuan]] brings him his food out to him. I've heard him telling the ewes about it in there, he uses their numbers.

The nurse from [[health:2|Bronllys]] comes on a Wednesday, [[professional:5|Carys]]. She says that he's low. We can all see he's low.

You're welcome to tell it. Don't be putting where we are though, and leave out about [[parent:2|Glyn]].

%% signature
Cofion cynnes,
Eirian

