+++
id = "kg-013"
channel = "email"
from_name = "Harriet Lisle-Burton"
from_addr = "h.lisleburton@example.com"
subject = "[[place:6|Isle of Wight]] – [[child:1|Barnaby]], 2011 to date"
date = "2020-09-03T10:48:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "In November the head of Brading Marsh, Fergus Doyle, informed me with real embarrassment that Grieve had instructed him back in the summer to send us a letter saying he could not meet need, before he had so much as seen the papers."
[[evidence]]
category = "report-change-requested"
quote = "Section 4 was the one which said that Barnaby required an hour of sensory integration therapy weekly, and the reissued report, the one in the plan, has sections 1, 2, 3 and 5."
+++
Forgive the length. My solicitor charges by the unit and you do not.

Our son [[child:1|Barnaby]] was an easy baby, an odd toddler and, by the time [[school:1|Appley Sands Pre-School]] in [[place:1|Ryde]] had finished with him, a child who slept under his bed. A Portage worker called [[professional:1|Wendy]] said "sensory". My mother-in-law, Lady [[parent:1|Cynthia]], said "spoilt". The paediatrician at [[health:1|St Mary's]], [[professional:2|Tunde Fashola]], who is the only person in this letter with both a sense of humour and a qualification, said autism with a PDA profile, and so it has remained.

He went at five to [[school:2|Binstead Copse]]. There he had Miss [[professional:3|Jolliffe]], for whom he would do anything, and after her Mr [[professional:4|Cheverton]], for whom he would do nothing. By Christmas of Year 2 he was on a timetable of ninety minutes a day. [[parent:2|Rupert]], my husband, was then commuting to [[place:2|Southampton]]; I had [[child:2|Ottilie]], who was two; we managed because our neighbour, [[parent:3|Jean Salter]], is a saint.

Enter the LA. The island's SEN service was run in those days jointly with [[council:1|Hampshire]], which meant that nobody on the boat knew who was driving it. Our officer in [[place:3|Newport]] was [[professional:5|Bryony Coombes]]; hers in [[place:4|Winchester]] was [[professional:6|Alastair Grieve]]; and above him hovered a Mrs [[professional:7|Dunmow]], of whom everyone spoke in a whisper. In May 2016 they issued a plan naming [[school:2|Binstead]]. We asked for [[school:3|Brading Marsh School]]. We asked in June, July and October. In November the head of [[school:3|Brading Marsh]], [[professional:8|Fergus Doyle]], informed me with real embarrassment that [[professional:6|Grieve]] had instructed him back in the summer to send us a letter saying he could not meet need, before he had so much as seen the papers.

I put in a subject access request that same night.

It produced, in March, a box. I shall spare you the box. One page matters. It is an email from [[professional:7|Dunmow]] to the occupational therapist at [[health:1|St Mary's]], [[professional:9|Kezia Rolfe]], and it contains this sentence: "Please reissue without section 4 as we've discussed with your manager." Section 4 was the one which said that [[child:1|Barnaby]] required an hour of sensory integration therapy weekly, and the reissued report, the one in the plan, has sections 1, 2, 3 and 5. They had not even renumbered it.

We won in 2017, by consent, at ten to five on the Friday. [[child:1|Barney]] spent three years at [[school:3|Brading Marsh]] and learned to sail. This month he begins at [[school:4|Carisbrooke Down College]], where there is already a new officer who has asked us to "bring her up to speed".

[[professional:9|Kezia]] left the profession. I saw her in the summer selling very good ice cream at [[place:5|Seaview]]. We did not speak of it.

%% signature
Harriet Lisle-Burton

%% quoted
From: Stories
Sent: 01 September 2020 16:20
To: Harriet Lisle-Burton
Subject: RE: enquiry
Dear Harriet, do please send whatever you have.

