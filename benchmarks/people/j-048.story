+++
id = "j-048"
channel = "email"
from_name = "Lavinia Hesketh-Amadi"
from_addr = "l.heskethamadi@example.com"
subject = "[[council:1|Surrey]]: a meeting in a garden centre"
date = "2010-03-14T18:20:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "other-collusion", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = "2010-06-01"
[[evidence]]
category = "discussed-without-consent"
quote = "They went through my son from top to toe for the better part of an hour, his lungs, his moods, how long he's got, and whether I'd \"fold\", and none of us had been told there was to be any such meeting, in a garden centre or elsewhere."
[[evidence]]
category = "other-collusion"
quote = "He said he'd be happy to write it so long as Jocelyn would \"see that the respiratory nurse post is looked after\", and she said that she thought it could be managed."
[[evidence]]
category = "reports-circulated-unseen"
quote = "His had gone to the college, the council and the school transport people by the 4th, and I was copied in, if that's the word, at Epiphany."
+++
Dear Campaign,

Sit down before you read this, or better still have something to eat. My story involves scones.

I've a son of sixteen, [[child:1|Raphael]], called [[child:1|Raffy]] by everyone except his grandmother in [[place:1|Enugu]], who calls him [[child:1|Chief]]. He has Duchenne. He's at [[school:1|Wey Meadow]], a special school near [[place:2|Godalming]], and for the past two years [[council:1|Surrey County Council]] have wanted to move him to a college they've got beds in. He doesn't want to go. Nor would you. My husband, [[parent:1|Emeka]], has seen it, and said it reminded him of an airport.

Last autumn, Thursday the [[date:1|5th of November]], I'd gone to buy a bird table. In the café, behind the poinsettias, sat four people I knew and who didn't see me. There was [[professional:1|Jocelyn Tewkes]], our case manager. There was Dr [[professional:2|Basil Fenn]], who's looked after [[child:1|Raffy]]'s lungs at [[health:1|Frimley]] since he was seven and whom I'd have trusted with my own. There was [[professional:3|Marian]], from the college, whose other name I've never been told. And, with her back to me and a slice of lemon drizzle, the head of [[school:1|Wey Meadow]], [[professional:4|Ursula Brandreth]].

I stood there holding a bird table. I could hear it all.

They went through my son from top to toe for the better part of an hour, his lungs, his moods, how long he's got, and whether I'd "fold", and none of us had been told there was to be any such meeting, in a garden centre or elsewhere.

I've thought about it since, and the worst of it was the ordinary voices.

[[professional:4|Ursula]] was to say there'd be no place for him in the sixth form. Dr [[professional:2|Fenn]] was to put that the journey did his chest no good; it's nine minutes. He said he'd be happy to write it so long as [[professional:1|Jocelyn]] would "see that the respiratory nurse post is looked after", and she said that she thought it could be managed. They shook hands on it. I'm not embroidering. She'd crumbs on her cuff.

I put down the bird table, went out to the car and telephoned [[parent:1|Emeka]], who asked me very gently if I'd eaten. Then I rang our solicitor. Mr [[professional:5|Prosser]], of [[org:1|Prosser Vane & Co]], told me to write down every word within the hour, sign it and have it witnessed. I went in to the vet's next door. The receptionist did it. [[parent:2|Kayleigh Dunn]], she's called, and she's been a brick.

Then I waited. And it all came in, just as they'd said it would. A letter from [[professional:4|Ursula]] on the [[date:2|23rd of November]]: no place. A letter from [[professional:2|Fenn]] on [[date:3|4 December]], with nine minutes become "prolonged travel". His had gone to the college, the council and the school transport people by the [[date:3|4th]], and I was copied in, if that's the word, at Epiphany.

Our appeal's at the end of May. [[professional:5|Prosser]] says that you mustn't use anything until it's been heard, so not before [[date:4|1 June]], please. After that tell everyone. Alter our names and what he's got. I'd be sorry to lose the garden centre. It has, as [[child:1|Raffy]] observed, an excellent range of snakes in the grass.

%% signature
Sincerely,
Lavinia Hesketh-Amadi

P.S. I never did buy the table.

