+++
id = "ke-006"
channel = "email"
from_name = "Mrs J Pomfret"
from_addr = "jean.pomfret@example.com"
subject = "A grandmother writes"
date = "2010-09-29T20:12:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "They wrote back that the report was for professionals and that a copy could not be released to a grandparent."
[[evidence]]
category = "false-information"
quote = "It stated that Robin \"regularly assaults his elderly carer\", and that his mother had died in prison."
+++
Dear campaigners,

I am seventy-three and have had custody of [[child:1|Robin]] since he was two, so please forgive a long letter typed with two fingers.

[[child:1|Robin]] is my late daughter [[parent:1|Gillian]]'s boy. He has foetal alcohol syndrome, which I say plainly because hiding it never helped anyone. We live at [[place:1|Whaley Bridge]], in the house where [[parent:1|Gillian]] grew up, and he went to the same infants' school as she did, [[school:1|Buxworth Clough]]. The dinner ladies there had known her. [[professional:1|Maureen]] would save him the corner piece of the flapjack. When I say the trouble did not begin there, I want that to be understood.

It began at juniors. [[school:2|Fernilee Road]] is larger and he was frightened of the hand dryers. By the first half-term Mr [[professional:2|Ollerenshaw]] had him at a table by himself facing a wall. A nice girl called [[professional:3|Petra]], Czech I think, was meant to be with him in the mornings but she was generally taken off to cover elsewhere. I asked to see somebody, and the somebody was [[professional:4|Felicity Crewe-Barton]]. She had a very good coat and she told me that [[child:1|Robin]]'s psychologist would be in touch. I had not known he had a psychologist.

It turned out that he had had one since the spring. [[professional:5|Lomas]] (I never heard a Christian name) had been twice to watch him, with no word to me. I only learned it because the lad who sat nearest, [[child:2|Alfie Thorp]], told his mother there was a man who came to look at [[child:1|Robin]] and wrote on his knee. It was [[child:2|Alfie]]'s mother, [[parent:2|Kath]], who told me at the bus stop.

I asked for what the man had written. Mrs [[professional:4|Crewe-Barton]] replied on [[date:1|4th May]], on [[council:1|Derbyshire County Council]] paper, that I "did not hold parental responsibility in the relevant sense". I hold a residence order made at [[place:2|Stockport]] in 2003 and posted them a copy of it, recorded delivery. They wrote back that the report was for professionals and that a copy could not be released to a grandparent.

Meanwhile it had gone to [[health:1|Stepping Hill]]. I know this for at his next appointment Dr [[professional:6|Venkataraman]] turned over a page and said, "I see he hits you." He has never once lifted a hand to me. I asked him to show me, and decent man that he is, he turned the page round. It stated that [[child:1|Robin]] "regularly assaults his elderly carer", and that his mother had died in prison. My daughter died in [[health:2|Tameside General]] with me holding her hand.

I have not had an apology. [[professional:2|Ollerenshaw]] has moved up to deputy. [[child:1|Robin]] is at [[school:3|Peak Gate School]] now, a special school, where he has rabbits to look after, and comes home singing.

You may print what you like of this provided that nobody could know it was him. He can read a bit, now, you see.

%% signature
With good wishes
Jean Pomfret (Mrs)

