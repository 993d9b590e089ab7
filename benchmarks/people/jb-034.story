+++
id = "jb-034"
channel = "email"
from_name = "Judith Robson-Hall"
from_addr = "jrobsonhall@example.net"
subject = "What the Tribunal read before I did"
date = "2013-10-07T20:49:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "Her notes of all eight sessions, mine included, went into the council's bundle, pages 188 to 203, and were sent to the Tribunal without a word to any of us."
[[evidence]]
category = "false-information"
quote = "In their Working Document it is stated as fact that I \"misuse alcohol\", present tense."
+++
Dear all at the Campaign

I said I would sit down and do this once the potatoes were in and here I am.

We live between [[place:1|Rothbury]] and nowhere. [[child:1|Edmund]], ten, is our youngest by a long chalk; his sisters [[child:2|Harriet]] and [[child:3|Beth]] are at university and think he is the best thing we ever made. He has a visual impairment (nystagmus, plus something at the back of the eye that is still being argued over at the [[health:1|RVI]]) and, since he was eight, anxiety so bad that he pulls his eyebrows out.

There's one bus. It goes to [[school:1|Coquet Haugh First School]], where until last summer he was happy, with large print, a magnifier on a string and a Mrs [[professional:1|Tait]] who never once said "look" when she meant "listen". Middle school is another matter. [[council:1|Northumberland]] wished him to go to [[school:2|Brinkburn Rise]], 620 pupils. We wished for [[school:3|Hexham Fell House]], which has a VI base and beds. We appealed.

Now I come to it. In April, after a bad spell, I took [[child:1|Edmund]] to a counsellor in [[place:2|Alnwick]], privately. My mother-in-law [[parent:1|Peggy]] paid. The counsellor was [[professional:2|Rosemary Pym]], and she saw him six times and me twice. One of those times I talked about myself. I talked about my own childhood, about drink, and about a summer when I was seventeen. I had not told my husband [[parent:2|Angus]] the whole of that. It seemed to me that a counsellor was a place where you could put a thing down.

The case officer for the council, [[professional:3|Martin Elsdon]], found out about the sessions from the school. He telephoned Mrs [[professional:2|Pym]] and told her that she was required to supply her notes. She wasn't required to do any such thing. She is seventy-odd, she practises out of her back bedroom, and she believed him. Her notes of all eight sessions, mine included, went into the council's bundle, pages 188 to 203, and were sent to the Tribunal without a word to any of us.

I was served my copy on [[date:1|1st July]]. I started at page 1 like a good girl. By the time I had got to 188 [[parent:2|Angus]], who always begins at the back, had been sitting in the van for an hour.

He was very good about it. I would like that known. He came in and said "you should have said, pet" and peeled the carrots.

What they wanted it for was to argue that [[child:1|Edmund]]'s anxiety came from me, from "maternal history", and so was nothing to do with big schools. In their Working Document it is stated as fact that I "misuse alcohol", present tense. I've been teetotal since I was twenty-two. I run the Sunday school.

Our solicitor, Mr [[professional:4|Bashir]] of [[org:1|Tyne Gate Law]], got the pages removed, with an order. The judge was sharp with them. But everyone had read it by then. Mr [[professional:4|Bashir]] had, the judge had. Dr [[professional:5|Coulthard]], the EP, had, she couldn't meet my eye at the hearing. The head of [[school:2|Brinkburn Rise]] had too, and his wife plays the organ for us on alternate weeks.

We won. He starts after half term, he has chosen his bed, it's under the window. [[professional:2|Rosemary Pym]] has given up practising and sends him a postcard every Friday, in felt tip, in capitals an inch high.

Please no names, nor the county. I haven't told [[child:2|Harriet]] and [[child:3|Beth]], and I should like to pick my own time.

%% signature
With every good wish
Judith

