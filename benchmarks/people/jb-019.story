+++
id = "jb-019"
channel = "email"
from_name = "Bronagh McAteer"
from_addr = "bronagh.mcateer@example.org"
subject = "From [[place:1|Newry]], for what it's worth"
date = "2012-10-30T21:25:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "insecure-handling", "school-approached"]
consent = "anonymised"
hold_until = "2013-01-14"
[[evidence]]
category = "report-change-requested"
quote = "He'd been asked to reflect on it by an Adviser, a Mrs Thelma Nesbitt, who told him, and I have it in black and white since, to \"revise to mainstream with strategies, as Killeavy Rd is full to 2014\"."
[[evidence]]
category = "insecure-handling"
quote = "Mr Gilfillan's own memory stick was left in the computer at the library in Bessbrook"
[[evidence]]
category = "school-approached"
quote = "Mrs Nesbitt had rung her in April and asked her to say that St Moninna's was coping and to keep hold of him, and not to be mentioning it to the mother with a baby due."
+++
Hello to whoever opens these,

We do things differently over here, we have Boards, so you may need to translate. Ours is the [[council:1|Southern Education and Library Board]], or the [[council:1|SELB]], or in this house other things.

I've four. [[child:1|Cahir]] is the one I'm writing about; he's the second, between [[child:2|Sorcha]] and [[child:3|Dáire]], and then there's the wee dote, [[child:4|Aoibh]], that arrived in the middle of all this at [[health:1|Daisy Hill]] and has been to more meetings than most solicitors.

[[child:1|Cahir]] is nine and has Tourette's and what they think is Asperger's. He's in P6 at [[school:1|St Moninna's]], out the [[place:2|Warrenpoint Road]]. He says a word. I'll not type it. He says it at Mass. Father [[professional:1|Rafferty]], God love him, built a wee joke around it in the homily so that nobody would look round.

In February the educational psychologist for the Board, Mr [[professional:2|Gilfillan]], saw him for a stage 3. He'd a nice way with him. He talked to me for an hour and a half after, and he drew me a diagram on the back of a Mass card of a learning support centre he had in mind for him, at [[school:2|Killeavy Road]], with nine in the class. He said that would be his recommendation. He said I could have it in writing by St Patrick's Day.

By Easter there was nothing. At the start of May I lifted the phone. "That's with the Board," says he, in a different voice altogether. "I've been asked to reflect on it."

He'd been asked to reflect on it by an Adviser, a Mrs [[professional:3|Thelma Nesbitt]], who told him, and I have it in black and white since, to "revise to mainstream with strategies, as [[school:2|Killeavy Rd]] is full to 2014". So the report in June says mainstream with strategies. Strategies is a laminated card with a volcano on it.

How I have it in black and white. Mr [[professional:2|Gilfillan]]'s own memory stick was left in the computer at the library in [[place:3|Bessbrook]] and my cousin [[parent:1|Fergal]]'s girl works there. She opened it to see who owned it. There were eleven children on it, by name, with their reports and his letters up and down to Mrs [[professional:3|Nesbitt]]. She rang me about the one and handed it in to the police about the ten. I've told nobody but you and my husband [[parent:2|Malachy]] and Father [[professional:1|Rafferty]], which is to say nobody.

I went to see the principal then, Miss [[professional:4|Una Quigg]]. I asked her straight had she known he'd been down for the centre. She shut the door. She said Mrs [[professional:3|Nesbitt]] had rung her in April and asked her to say that [[school:1|St Moninna's]] was coping and to keep hold of him, and not to be mentioning it to the mother with a baby due. She'd been sick about it, she said. She'd been to confession.

There's a tribunal, SENDIST they call it here the same as yours, and we've a date, the [[date:1|14th of January]]. I've a barrister, a wee girl of about twelve by the look of her, [[professional:5|Grania Tohill]], fierce as a wasp, who says not one word till it's over. So not one word till it's over, please. After that you can have it, without us in it.

I read this out to [[child:1|Cahir]] to see if he minded. He said the word.

%% signature
God bless,
Bronagh

