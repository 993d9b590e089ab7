+++
id = "e-032"
channel = "email"
from_name = "Roger Mew"
from_addr = "roger.mew@example.org"
subject = "An island story, for when the appeal's done"
date = "2014-10-12T14:02:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "quantifying-forbidden"
quote = "\"I'm told I mustn't put numbers on it, Roger,\" he said, \"none of us may, it came round in April, we describe the need and the office decides the amount.\""
[[evidence]]
category = "report-change-requested"
quote = "The personal care had gone entirely, and when I reached Hedley he said that Mrs Attrill had asked him on the Friday to withdraw it because \"toileting is health\", and that he'd a pension in eleven months."
+++
Dear Campaign

My wife dictated parts of this and disowns the rest.

I keep bees at [[place:1|Niton]]. [[parent:1|Ottilie]] is German, from [[place:2|Lübeck]], and is exact. Our daughter [[child:1|Clementine]] has spina bifida and was, at the date of these events, rising fourteen. Until September she was at [[school:1|Undercliff Academy]]. She's now in the kitchen with a tutor named [[professional:1|Gil]], who wears shorts.

The statement dated from Year 5 and had become a museum piece. At review everyone agreed it should be looked at afresh, and for once, everyone meant everyone: school, nurse, us, and the council's own man, [[professional:2|Hedley Dyer]], who'd taught half the people on the [[council:1|Isle of Wight]] to swim. He was going to write that she needed a trained assistant in every lesson and for personal care, plus physio blocks. We all shook hands. [[parent:1|Ottilie]] brought stollen, in March.

Now I must introduce somebody by her absence. From that day we never managed to lay eyes on Mrs [[professional:3|Attrill]]. She's the person who decides. She has a voicemail, of which I could do you an impression. What we know of her comes from other people's sentences, which begin "Mrs [[professional:3|Attrill]] feels".

Mrs [[professional:3|Attrill]] felt, first, that "every lesson" was emotive. Mr [[professional:2|Dyer]] rang from his own garden, hens audible. "I'm told I mustn't put numbers on it, [[parent:2|Roger]]," he said, "none of us may, it came round in April, we describe the need and the office decides the amount." I asked what he was going to do. He'd see how he could describe it so that the amount was visible to the naked eye.

And he did! His draft of [[date:1|9 May]] was a lovely piece of prose. We were sent it in the proper manner and thought we were home.

The final came on [[date:2|June 6th]]. I remember because of the old boys on television. [[parent:1|Ottilie]] laid the two side by side and went down them with a ruler, and by the bottom of the second page she had stopped speaking English. The personal care had gone entirely, and when I reached [[professional:2|Hedley]] he said that Mrs [[professional:3|Attrill]] had asked him on the Friday to withdraw it because "toileting is health", and that he'd a pension in eleven months. He's a good man, I want to be fair. He has since stopped coming to choir.

Is toileting health? I drove to [[health:1|St Mary's]] in [[place:3|Newport]] and asked the continence nurse, [[professional:4|Bernadette O'Hare]]. She laughed until she had to hold the trolley. They'd been told it was education.

So for three weeks in the summer term [[child:1|Clemmie]], who's a clever, rude, funny girl and plays the cornet, stopped drinking anything after seven in the morning. We didn't know. It was her friend [[child:2|Tansy]] who told [[parent:1|Ottilie]], on the ferry, on the way to a band competition in [[place:4|Southsea]]. She ended up in the ward with her kidneys.

We took her out of [[school:1|Undercliff]] the same day. The registrar, Dr [[professional:5|Maurice Achebe-Lund]], wrote one line to the council and let us read it before it went. I won't quote it, as he's still employed.

The appeal's lodged. Until it has been heard nothing should be seen; after that do as you please, but not [[professional:2|Hedley]]'s name, nor that of the [[council:1|Island]] if it can be helped, though I appreciate an island is hard to disguise.

%% signature
With every good wish,
Roger Mew
Honey: ask in the shop

