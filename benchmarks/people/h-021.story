+++
id = "h-021"
channel = "email"
from_name = "Bridget-Mary Doran"
from_addr = "bmd.doran@example.com"
subject = "for the collection, from a Traveller mother"
date = "2018-03-04T20:26:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "false-information", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "The woman from the council, Alison Crisp, rang the headmistress of Hockwell and said would she think twice about it, because it was a Traveller family and he'd be gone by the summer, and would she put that she was full."
[[evidence]]
category = "false-information"
quote = "It had it in there that he'd missed fifty-four days, \"family travelling\", and that he has \"no fixed address\". He missed nine and they were in the L&D with tubes in him."
[[evidence]]
category = "discussed-without-consent"
quote = "She said there was a meeting on it before Christmas with the welfare officer and the police liaison and a man from the site office, about \"the Doran boy\", and she'd been told that I had been asked and had refused to come."
+++
Good evening to you,

My reading came late so my niece [[parent:1|Kathleen]] is tapping this in for me on her phone and she's to put it down as I say it, and she's not to tidy it.

I'm [[parent:2|Bridget-Mary Doran]], we're on the council site at [[place:1|Stanbridge Hollow]], thirty-one years. My boy is [[child:1|John-Joe Doran]]. He's nine. There's another [[child:2|John-Joe Doran]] on the site, he's my husband's brother's lad, he's ten. We call mine [[child:1|Johnjo]] and the other one [[child:2|Big John-Joe]] and never once did any of us get it wrong, not even the granny, and she's blind.

Mine has the epilepsy and the learning. He got a plan, an EHCP, off [[council:1|Central Bedfordshire]] and I was delighted with that. He was to go to [[school:1|Hockwell Lower]], where his sisters went, [[child:3|Philomena]] and [[child:4|Crystal]].

Now. The woman from the council, [[professional:1|Alison Crisp]], rang the headmistress of [[school:1|Hockwell]] and said would she think twice about it, because it was a Traveller family and he'd be gone by the summer, and would she put that she was full. Thirty-one years on the one pitch! I've plants in tubs! How I know is the headmistress told me to my face, Mrs [[professional:2|Wadhams]]. She said "I'm ashamed of that phone call, [[parent:2|Bridget]], and I wasn't having it."

So she took him. That ought to be the end, and it isn't.

The plan came for the year's review on [[date:1|23/01/18]]. [[parent:1|Kathleen]] read it out to me. It had it in there that he'd missed fifty-four days, "family travelling", and that he has "no fixed address". He missed nine and they were in the [[health:1|L&D]] with tubes in him. The fifty-four was [[child:2|Big John-Joe]], whose mammy took him to [[place:2|Rathkeale]] when her own mother was dying, God rest her.

I said this to Mrs [[professional:2|Wadhams]] and she took the plan off me and read it and put her hand over her mouth. She said there was a meeting on it before Christmas with the welfare officer and the police liaison and a man from the site office, about "the [[child:1|Doran]] boy", and she'd been told that I had been asked and had refused to come. I was never asked. I'd have come in my good coat.

What were the police at it for? He's nine and he's afraid of balloons.

The man from the site office is [[professional:3|Terry]]. He reads our meters. He knows now what tablets my son takes.

I don't want money. I want the fifty-four made into nine. You can tell it all but leave out the name of the site and the names, there's only so many [[parent:2|Doran]]s and we'd all be known by it.

%% signature
Bridget-Mary, X her mark (she's laughing, she can sign her name fine)
typed by Kathleen

