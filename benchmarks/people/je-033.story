+++
id = "je-033"
channel = "email"
from_name = "Eirlys Bowen"
from_addr = "eirlys.bowen@example.co.uk"
subject = "[[child:1|Gethin]], [[place:5|Ynys Môn]]"
date = "2011-05-10T20:35:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "The report stated that the child had no functional vocabulary and that the parents had declined assessment in Welsh, when we'd begged for it in three letters."
[[evidence]]
category = "no-chance-to-correct"
quote = "Ieuan, who was the one from Cyngor Môn with his name on everything, said comments from parents were only taken up to the Friday, and it had been posted to us on the Saturday."
+++
Annwyl gyfeillion,

English will do, I expect, though it's not how I think about it.

We farm near [[place:1|Llannerch-y-medd]]; [[parent:1|Emyr]] and me, his father Taid [[parent:2|Wil]] in the bungalow, four children and the dogs. [[child:1|Gethin]] is third, between [[child:2|Lowri]] and [[child:3|Guto]], and [[child:4|Mared]] at the top is in [[place:6|Aberystwyth]] doing law, which turned out handy.

He had his fit at three and lost his words in both languages on the same afternoon. Everything he's got back he has got back through [[professional:1|Menna]]. She used to come out from [[health:1|Ysbyty Gwynedd]] in a little red Fiat, and lie on her stomach with him looking at beetles. Chwilen was the first. I've kept the beetle.

In 2009 we asked for the Welsh to be written into his statement. [[professional:2|Delyth]] in the village school was all for it: she has fourteen in the class and carries him about like a parcel. Then we were sent [[professional:3|Adrian]], who was standing in for someone on maternity, and he drove over from [[place:2|Chester]] with no Welsh at all. He tested [[child:1|Gethin]] in English. Afterwards, putting his things back in the case, he told [[parent:1|Emyr]] "he's got nothing there, has he, poor dab". My husband walked him to his car. It isn't far. It took a while.

The report stated that the child had no functional vocabulary and that the parents had declined assessment in Welsh, when we'd begged for it in three letters. [[child:4|Mared]] has copies of the three letters. She has the recorded delivery slips.

I'd have liked to have it put right before it went anywhere. [[professional:4|Ieuan]], who was the one from [[council:1|Cyngor Môn]] with his name on everything, said comments from parents were only taken up to the Friday, and it had been posted to us on the Saturday. When [[child:4|Mared]] came home at Easter she read that sentence of his out loud at the table in different voices. Even Taid [[parent:2|Wil]] laughed. He can't abide [[professional:4|Ieuan]], he taught him in Sunday school and says he was a sly boy over the collection.

[[professional:1|Menna]] wrote. She wasn't asked to, and it did her no good with her manager, a Mrs [[professional:5|Tudur]]; she's in private practice in [[place:3|Conwy]] these days. Her letter listed one hundred and sixty-two words, eighty-eight in Welsh, with the date she'd first heard each. It's the loveliest thing anybody's ever written about one of my children. It's in the Bible.

We settled on the steps of the tribunal in [[place:4|Llandudno]]. He's at [[school:1|Ysgol Bryn Chwilod]] with [[professional:6|Nerys]] beside him all day, and you can't stop him talking now. 

Please change our names and the farm.

Yn gywir iawn

%% signature
Eirlys Bowen

