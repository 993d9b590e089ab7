+++
id = "o-033"
channel = "email"
from_name = "Rosanna Iacovelli"
from_addr = "rosanna.iacovelli@example.org"
subject = "[[child:1|Luca]], [[school:1|Harrowden Lodge]], and a gentleman's agreement"
date = "2013-06-08T17:17:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "\"I was asked to take out the school and to put in mainstream. I did it, and I am ashamed.\""
[[evidence]]
category = "other-collusion"
quote = "It says that Health \"will refrain from naming or describing specialist provision\" and that in exchange Education will \"not pursue Health for contributions to therapy\"."
+++
Dear Sir/Madam

My grandparents came from [[place:1|Montefalcione]] to [[place:2|Bedford]] in 1954 to make bricks. I mention it because when they were cheated they knew who'd done it. He had a moustache and a clipboard. I have spent two years trying to find out who has cheated my son and there's never anybody there.

[[child:1|Luca Iacovelli]] is eight. He has autism, and has almost no speech. His twin, [[child:2|Matteo]], talks for England.

In the summer of 2011 [[child:1|Luca]] was seen by the child development team at [[health:1|Bedford Hospital]]. The consultant, Dr [[professional:1|Vanita Bhalla]], told my husband, [[parent:1|Gino]], and me that [[child:1|Luca]] needed a specialist autism setting, and she wrote it down on a compliments slip, with the name [[school:1|Harrowden Lodge]] underlined. I still have the slip.

Her report, when it came on [[date:1|19th September 2011]], didn't mention any setting. It said his needs "can be met in a mainstream environment with reasonable adjustments". I asked to see her. She wouldn't see me. I asked again. In the end I sat in her waiting room with both boys until the clinic closed, and she came out and sat next to me and took [[child:2|Matteo]]'s hand, not [[child:1|Luca]]'s, because he doesn't like it.

She said: "I was asked to take out the school and to put in mainstream. I did it, and I am ashamed."

Asked by whom? By the head of SEN at [[council:1|Bedford Borough]], a Mr [[professional:2|Keith Orchard]]. He had written to her. She couldn't give me the letter.

It took until the next spring. [[parent:1|Gino]]'s cousin [[parent:2|Carmela]] is a medical secretary (not there, I'm not so foolish as to tell you where), and she explained to me how such letters are filed. I asked under the Data Protection Act for the right thing by the right name. And it came.

It was an agreement. It was two pages long, dated [[date:2|6 April 2010]], between [[council:1|Bedford Borough]] and the community health services, and signed by Mr [[professional:2|Orchard]] and by a Prof. [[professional:3|J. Wedderburn]]. It says that Health "will refrain from naming or describing specialist provision" and that in exchange Education will "not pursue Health for contributions to therapy". I've read it so often that I could sing it.

There's a third paragraph, saying that the understanding "should not be shared with families as it may be misinterpreted". I don't believe that I've misinterpreted it.

I showed it to the parent partnership officer, [[professional:4|Maureen Gribble]]. She read it twice, took off her glasses, and told me that in sixteen years she had always thought it was her imagination.

[[child:1|Luca]] did go to [[school:1|Harrowden Lodge]] in the end. A week before the hearing [[council:1|Bedford]] gave in, and with it went any chance of having this read out in front of a judge. He's learned to sign "more". He signs it all the time: more toast, more bath, more [[child:2|Matteo]].

I enclose nothing for now. If you want the two pages, telephone me at [[contact:1|01632 960 870]], not the e-mail, as my work can read that. I'd rather you did not use our surname. There is a whole page of us in the [[place:2|Bedford]] phone book but they would all know which one.

%% signature
Yours faithfully
Rosanna Iacovelli
