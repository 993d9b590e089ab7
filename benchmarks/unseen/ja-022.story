+++
id = "ja-022"
channel = "email"
from_name = "Shirin & Davie Auchterlonie"
from_addr = "auchterlonies@example.com"
subject = "Long one I'm afraid ([[council:1|Dundee]])"
date = "2021-09-14T20:09:00+01:00"
html = true
kind = "story"
categories = ["other-collusion", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "Her e-mail to us the next morning says Nicoll and Duthie had \"agreed the direction of travel\" between them over a Teams call before any of the assessments were done, and that the physio section had been filled in on her behalf."
[[evidence]]
category = "school-approached"
quote = "It turned out Fraser had written to the head of Ardler Rise, the special base across the city, back before Christmas, telling her to hold a seat on the bus for Laleh and saying the parents would be \"brought round\"."
+++
Hi there

Right. Deep breath. There are two of us writing, [[parent:1|Shirin]] (me) and [[parent:2|Davie]], who keeps taking the laptop off me and deleting the swear words.

Our twins [[child:1|Laleh]] and [[child:2|Rory]] are eight. [[child:2|Rory]] is grand. [[child:1|Laleh]] was born not breathing and has cerebral palsy, epilepsy and CVI. She communicates with eye gaze and is extremely opinionated. They've been together since nursery, first at [[school:1|Balgay Burn Nursery]] and then at [[school:2|Logie Spittal Primary]], and the thing we'd asked for, the only thing really, was that they stay together.

Back in January a CSP was supposed to be drawn up. Education were leading, with [[professional:1|Fraser Nicoll]] as co-ordinator. Health were [[professional:2|Zosia]], the physio, and [[professional:3|Karen Duthie]], speech and language, both out of [[health:1|Kings Cross]], the health centre on [[place:1|Clepington Road]], not the station. We like [[professional:2|Zosia]]. We used to like [[professional:3|Karen]].

What came back in April was a document with the word "segregated" in it, only politely: "a bespoke environment away from peers". Both therapists had signed. [[parent:2|Davie]] rang [[professional:2|Zosia]] that same night, at home, which he shouldn't have, and she hadn't seen the thing. Her e-mail to us the next morning says [[professional:1|Nicoll]] and [[professional:3|Duthie]] had "agreed the direction of travel" between them over a Teams call before any of the assessments were done, and that the physio section had been filled in on her behalf.

So I rang [[professional:3|Karen]]. She was in her car. She said she'd been asked to be realistic. I said realistic about what, and she said, "[[parent:1|Shirin]], there's no money." Then the signal went, or she said it did.

Meanwhile the school hadn't a clue. Mrs [[professional:4|Lornie]], the head, is a straight-talking [[place:2|Lochee]] woman and she hit the roof. It turned out [[professional:1|Fraser]] had written to the head of [[school:3|Ardler Rise]], the special base across the city, back before Christmas, telling her to hold a seat on the bus for [[child:1|Laleh]] and saying the parents would be "brought round". The head there sent it on to Mrs [[professional:4|Lornie]] by way of asking what on earth was happening. God bless head teachers with long memories; those two had been probationers together.

Here is the part I find hardest. [[child:2|Rory]] overheard. He thought that he'd be the one who was sent away. He packed a bag, a Spider-Man rucksack, with two pairs of pants and her spare dribble bibs, because he'd decided he wasn't going without her. My mum, [[parent:3|Parvaneh]], found him at the front door at six in the morning. She left [[place:3|Shiraz]] in 1981 with about as much.

We complained in June. An investigating officer, Ms [[professional:5|Tulloch]], interviewed us for two hours and was pleasant. Her findings came on Friday [[date:1|27 August]]: not upheld, on the grounds that nothing had been "formally decided". There's a second stage and we're at it. Reference [[id:1|DCC/ED/2021/0619]], in case someone else is collecting these.

For now [[child:1|Laleh]] is still in P4 with her brother. She told her class, with her eyes, letter by letter, I AM NOT A BUS.

We've not decided about names yet. [[parent:2|Davie]] says aye, I say wait. Ask us again.

%% signature
Shirin and Davie
(mostly Shirin)

