+++
id = "u-029"
channel = "forum-post"
from_name = "MarkMyWords"
from_addr = ""
subject = "Whose report is it anyway?"
date = "2010-11-08T20:33:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Been lurking on this thread since Friday and I'm going to disagree with nearly everyone, tin hat on.

It isn't wicked individuals. I've sat on the governors at a primary in [[place:1|Sidcup]] for six years and I've watched EPs come and go, and every one of them wanted to write what they saw. The trouble is who signs the pay slip. If [[council:1|Bexley]] employs the EP, and [[council:1|Bexley]] pays for whatever the EP says is needed, then you can have all the codes of practice you like. You wouldn't let the garage do your MOT if they had to buy you the new tyres.

Cllr [[professional:1|Godfrey Tapsell]] stood up in our church hall last month ([[date:1|14 Oct]], I've the leaflet) and said next door in [[council:2|Bromley]] they'd "got a grip on statement inflation". Statement inflation! As if children were a currency. A dad at the back, [[parent:1|Mark]] somebody, shouted "mark your own homework do you, [[professional:1|Godfrey]]?" and got a round of applause.

So what would fix it:
- take assessment away from councils altogether. Green Paper is due, write to your MP
- draft goes to the family first. Always, everywhere, by law
- Scotland's had a different system since 2004 and the sky hasn't fallen in, though my cousin [[parent:2|Hamish]] in [[place:2|Paisley]] tells me it's no paradise either

[[contact:1|@dartforddad]] you said up-thread that the panels should just be abolished. Who'd decide, though? A computer? I'm not having a go, I hope you get your place at [[school:1|Danson Grange]]. Will be interested in what [[contact:2|willow_and_bean]] thinks since she's a speech therapist.

Anyway, no story of my own to tell, ours got everything they needed in the end. Luck and a posh accent.
