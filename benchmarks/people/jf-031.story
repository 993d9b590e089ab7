+++
id = "jf-031"
channel = "email"
from_name = "Mòrag NicLeòid"
from_addr = "morag.nicleoid@example.org"
subject = "From the west side - [[child:1|Calum Iain]]"
date = "2012-08-07T21:09:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "The report by Kerr had been to the Comhairle, to the school, to the taxi contractor and, so it would appear, to the canteen, and it was May before a copy came up our road."
[[evidence]]
category = "no-chance-to-correct"
quote = "He told me that once a report is lodged with Comhairle nan Eilean Siar it isn't his to alter, and that in twelve years no parent had ever been sent one of his to check."
+++
A charaid,

It's the long light evenings that make me write, you can't put a child to bed in it and you can't put your mind to bed either.

I stay in [[place:1|Siabost]] with my two, [[child:1|Calum Iain]], who is seven, and wee [[child:2|Peigi]]. My man [[parent:1|Dòmhnall]] is offshore two weeks in three. There's his mother [[parent:2|Ciorstaidh]] next door and there's my own brother [[parent:3|Murdo]], who drives the van for [[org:1|Loch an Dùin Stores]] and so carries all the news of the west side with the bread. That matters later on.

[[child:1|Calum Iain]] was slow to walk and slow to speak and then spoke all at once, in Gaelic, in paragraphs, about tractors. [[professional:1|Effie]] had him from the croileagan up. She is the one who said to me, [[parent:4|Mòrag]], a ghràidh, there's more to it than tractors. [[professional:2|Kerr]] flew in from [[place:2|Inverness]] on the morning plane and out on the evening one, as they do. He'd two hours with him in [[school:1|Sgoil Allt na Mòine]], in the staff room, with the photocopier going. That was [[date:1|15 February]].

And then nothing. I waited for the post. I said to [[professional:1|Effie]], was there a letter? [[professional:1|Effie]] said she had signed something to say she would not discuss it, and her face was like a shut gate.

It was [[parent:3|Murdo]] brought it. He'd been delivering to the council canteen in [[place:3|Stornoway]], and [[professional:3|Wilma]] on the till there said what a shame about his nephew. What about his nephew? Well, that he was to be sent over to the class in [[place:3|Stornoway]], with the taxi, and would need watched as he "runs". The report by [[professional:2|Kerr]] had been to the [[council:1|Comhairle]], to the school, to the taxi contractor and, so it would appear, to the canteen, and it was May before a copy came up our road.

Runs! He ran the once, from the photocopier.

I phoned [[professional:2|Kerr]]. It's the one time I've spoken with him. He was civil. I asked him would he put right the four things that were wrong with it: [[child:2|Peigi]]'s age, the running, the word "crofthouse" as if we'd a hole in the roof, and that he'd had "no English" when he has plenty if you'd ask him about anything with wheels. He told me that once a report is lodged with [[council:1|Comhairle nan Eilean Siar]] it isn't his to alter, and that in twelve years no parent had ever been sent one of his to check.

I took it to [[professional:4|Nicolson]], who is our councillor and a third cousin. [[professional:4|Nicolson]] took it to [[professional:5|Farquharson]], who decides. [[professional:5|Farquharson]] came out to the house on [[date:2|3 July]], which I will give her, in the rain, in the wrong shoes. [[parent:2|Ciorstaidh]] gave her scones and the length of her tongue in Gaelic. [[child:1|Calum Iain]] showed her the digger. She watched him at it a good while and she said to me at the door, "That's not the boy I read about."

He's to stay in [[place:1|Siabost]] with [[professional:1|Effie]] beside him in the mornings. So you could say it ended well. But [[child:1|Calum Iain]] asked me what running means when people whisper it.

Don't put us in by name. I'm told there are four hundred folk in the parish and every one would know, but there's knowing and there's print.

%% signature
Le deagh dhùrachd,
Mòrag

