+++
id = "jd-044"
channel = "email"
from_name = "Genevieve Popham"
from_addr = "g.popham@example.net"
subject = "Twin girls in [[place:1|Wiveliscombe]]"
date = "2014-07-03T20:45:00+01:00"
html = false
kind = "story"
categories = ["false-information", "reports-circulated-unseen", "access-denied"]
consent = "anonymised"
hold_until = "2014-09-30"
[[evidence]]
category = "false-information"
quote = "He had seen Verity, and had written six pages on her under her sister's name and date of birth, in which Clemency is said to have no tremor and \"excellent listening skills\"."
[[evidence]]
category = "reports-circulated-unseen"
quote = "It had been with the panel, with Musgrove Park and with the head of the secondary since 10 February, before I so much as knew that there'd been a visit."
[[evidence]]
category = "access-denied"
quote = "She answered that distribution lists are not kept and that, if they were, they would not be given out."
+++
Dear Campaign

Our girls are identical, and I think that this will turn out to be the whole point.

[[child:1|Clemency]] and [[child:2|Verity]] were ten in May. [[child:1|Clemency]] has an auditory processing disorder, a tremor and, since Year 3, a habit of leaving the building. [[child:2|Verity]] has none of these, but she does have a sister, and she feels the cold of it. They're both at [[school:1|Maundown C of E Primary]]. There are fifty-eight on the roll, one corridor and a duck.

I'll do it in the order in which I found things out, which isn't the order in which they happened.

In February I found out that [[child:1|Clem]] was to be assessed. In March, that she had been. The psychologist, [[professional:1|Ludo Bessemer]], had come on [[date:1|27 January]] while she was at home with an ear infection. I know she was at home since I was holding the bucket. So I asked the school secretary, [[professional:2|Jan Yandle]], who it was that he'd seen. [[professional:2|Jan]] looked at the duck.

He had seen [[child:2|Verity]], and had written six pages on her under her sister's name and date of birth, in which [[child:1|Clemency]] is said to have no tremor and "excellent listening skills".

One would think that this would be easy to put right. I rang Mr [[professional:1|Bessemer]], who was appalled, and promised to withdraw it. But it wasn't his to withdraw. [[council:1|Somerset]] had bought it, as it were, and [[council:1|Somerset]]'s area officer, [[professional:3|Constance Thring]], had already passed it along. It had been with the panel, with [[health:1|Musgrove Park]] and with the head of the secondary since [[date:2|10 February]], before I so much as knew that there'd been a visit.

The consultant at [[health:1|Musgrove]], Dr [[professional:4|Wachira]], had read it, and had taken her off the waiting list for the tremor clinic. "It says here it's resolved."

I then wrote to Miss [[professional:3|Thring]] and asked, politely, for the name of every person who'd received it. She answered that distribution lists are not kept and that, if they were, they would not be given out. My husband, [[parent:1|Piers]], suggested that I send [[child:2|Verity]] to the next appointment in [[child:1|Clemency]]'s jumper and see if anybody noticed. I laughed, then I thought about it for rather a long time.

Mr [[professional:1|Bessemer]] came back on [[date:3|19 May]], in his own time, with a box of shortbread. I introduced them both, twice. His second report is the one that should have been the first. It asks for a place at [[school:2|Norton Manor School]], which we have seen and which [[child:1|Clem]] liked, because there's a gate and the gate shuts.

The panel sits again in September and we've been told, by somebody who shouldn't have, that the answer is yes. So not before the end of that month, please. And we'd both like some other names, though [[child:2|Verity]] points out that hers means "truth", and that it would be a pity.

%% signature
Ever,
Gen Popham
(mother of two, however you count)

