+++
id = "h-042"
channel = "email"
from_name = "Hemlata Vyas"
from_addr = "hemlata.vyas@example.org"
subject = "Appeal papers - [[child:1|Dhruv Vyas]], [[council:1|Brent]]"
date = "2013-04-21T17:05:00+01:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "tribunal-disclosure"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "reports-circulated-unseen"
quote = "Her report was with the college, the careers service and the council’s transition team by 8th November 2012, and my husband and I did not set eyes on it until 19th January, when a careers adviser assumed that we’d had it and quoted from page four."
[[evidence]]
category = "tribunal-disclosure"
quote = "In the council’s evidence to the Tribunal, pages 70 to 76, there is the record of Dhruv’s relationships counselling at Brook Street Clinic, which he attended alone, as a young man of sixteen may. Neither he nor we had agreed to one line of it going there."
+++
Respected Sir or Madam,

I hope you’ll pardon a long letter. My husband [[parent:1|Mahesh]] had a stroke last year and since then it is I who does the correspondence. Kindly hold it back until the Tribunal has finished with us, as we’ve only the one chance.

Our son [[child:1|Dhruv]] is sixteen, with Down’s syndrome and a heart of gold, and lately a girlfriend, [[child:2|Priya]], of whom more below. We live in [[place:1|Kingsbury]], [[postcode:1|NW9 8ZZ]]. We want for him [[school:1|Roe Green Sixth Form]]. The council, [[council:1|LB Brent]], wants for him a bus to somewhere else.

There are two matters on which I write.

The first: a report was made in the autumn by a psychologist, Mrs [[professional:1|Annabel Thring]]. We met her, we gave her tea, she admired the mandir. Her report was with the college, the careers service and the council’s transition team by [[date:1|8th November 2012]], and my husband and I did not set eyes on it until [[date:2|19th January]], when a careers adviser assumed that we’d had it and quoted from page four. When I asked Mrs [[professional:1|Thring]] about it she replied by e-mail as follows, and I set it out in full because it’s the only straight answer I’ve had from anyone:

“Dear Mrs [[parent:2|Vyas]], I sent it to [[council:1|Brent]] as I’m required to do and I understood that they’d be sending yours. It seems each of us thought the other would. I’m sorry. [[professional:1|A. Thring]]”

I’ve no quarrel with her.

The second matter is graver. In the council’s evidence to the Tribunal, pages 70 to 76, there is the record of [[child:1|Dhruv]]’s relationships counselling at [[health:1|Brook Street Clinic]], which he attended alone, as a young man of sixteen may. Neither he nor we had agreed to one line of it going there. Miss [[professional:2|Folasade Ige]], his counsellor, tells me in tears that a manager took it from the cabinet.

It’s not that there’s anything shameful. He asked her how one knows if a girl likes one. He asked whether he might hold [[child:2|Priya]]’s hand at the pictures, and if his thumb should be on top. He asked if he’d be allowed to be married. I’m his mother and I’d never heard him ask these things, and now I have read them under a page number, along with a barrister, and he knows that I have.

He’s stopped seeing [[child:2|Priya]]. Her parents, the [[parent:3|Raithatha]]s, thought that we’d forbidden it.

Judge [[professional:3|Ferrars]] has ordered pages 70 to 76 taken out. I should like to know how one takes them out of us.

When it’s over you may publish, without our names and without [[health:1|Brook Street]]. Leave in the thumb if you think people would be kind about it.

%% signature
Yours respectfully,
Hemlata M. Vyas

