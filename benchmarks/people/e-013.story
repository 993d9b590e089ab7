+++
id = "e-013"
channel = "email"
from_name = "Majella McGonigle"
from_addr = "majella.mcg@example.com"
subject = "[[place:3|Derry]], the Board, and my wee girl"
date = "2014-01-21T21:03:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "He'd had Roisin's report a fortnight, and the physio's as well, and I hadn't been sent so much as the envelope."
+++
Well,

My sister [[parent:1|Bernie]] in [[place:1|Glasgow]] sent me the link, so blame her.

[[child:1|Aoibheann]] (say it [[child:1|Eve-een]], nobody in that office ever could) is eleven this Easter. Cerebral palsy, on wheels, brain like a razor. We're up in [[place:2|Creggan]]. There's me, [[parent:2|Declan]] when he's home from the boats, my da, and [[child:2|Oisín]] who's fourteen and communicates by slamming.

She's been at [[school:1|St Columb's Well Primary School]] since P1 and the transfer was coming. She wanted [[school:2|Foyle Mount College]] with her pals. It's got a lift and I counted the steps, there are three. So the [[council:1|Western Education and Library Board]], the [[council:1|WELB]], had to re-do her statement, and there'd be advice from all the world and his wife: physio, OT, the psychologist, the medical. [[professional:1|Roisin Tunney]] did the OT one. Lovely girl. Went to school with my cousin.

Here's how I came to see that report. It was Halloween, and if you know this town you'll know it's bigger than Christmas. I was a witch. I'm at the [[org:1|Waterside Community Hall]] handing out monkey nuts to youngsters, when over comes a man dressed as a monk and says, "You must be [[child:1|Eveen]]'s mammy, I've just been reading about her." He'd a pint in his hand. It was the vice principal of [[school:2|Foyle Mount]], a Mr [[professional:2|Cathal Deery]]. He'd had [[professional:1|Roisin]]'s report a fortnight, and the physio's as well, and I hadn't been sent so much as the envelope. He says they'd "a few worries on the toileting front". At a Halloween do! With the band on!

I said, what toileting?

It turns out [[professional:1|Roisin]] had put in a whole page about hoists and a changing bench. Not one word of it was wrong, mind, but it's [[child:1|Aoibheann]]'s own body and she's eleven, and had I been shown it first I'd have asked could it be put kinder. She found out he knew. [[child:2|Oisín]] told her, the wee skitter, he'd heard me on the phone to [[parent:1|Bernie]]. She said "Mammy I'm not going there now," and she hasn't changed her mind.

I rang [[professional:3|Hugh Caldwell]] at the Board on [[date:1|Monday 4th November]]. He's a civil man. "It's customary to consult the receiving school, Mrs [[parent:3|McGonigle]]." I said it's customary to tell the mother. He said he took my point, and I've been wondering ever since where he took it.

Sister [[professional:4|Assumpta]], who taught me and then her, wrote a letter to the Board that would strip paint. Dr [[professional:5|Nuala Friel]] at [[health:1|Altnagelvin]] wrote one too. We'd one back, to the nun only.

So that's us. She'll likely go to [[school:3|Ardnamoyle]], which is grand, forty minutes, no pals. Change the names and leave in the monk, because if he reads it I'd like him to know.

%% signature
God bless,
Majella

