+++
id = "jf-009"
channel = "email"
from_name = "Chaya Rosenfeld"
from_addr = "crosenfeld@example.com"
subject = "Letters sent to the wrong house (we are in [[place:1|Prestwich]])"
date = "2013-04-07T16:33:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Bury had put my son's whole bundle in with hers, and she had read a good deal before she understood it was not her own child."
[[evidence]]
category = "access-denied"
quote = "A young woman named Kirsty told me across the counter that the incident log was confidential and I could not see even the entry about us."
+++
Dear Sirs

On erev Shabbos, just as I was taking the challos out, a neighbour whom I know only as [[parent:1|Blima]] came to the door holding an envelope. She has a [[child:1|Mendy]] and I have a [[child:2|Mendy]]. There are, I should say, eleven on the street.

Inside was everything. The letter from [[professional:1|Greenhalgh]] about medication, which even my mother has not been told of; [[professional:2|Suri]]'s notes from cheder about him biting; the clinic summary from [[health:1|Fairfield General]], with his NHS number, [[id:1|999 014 3372]], at the top of each sheet. [[council:1|Bury]] had put my son's whole bundle in with hers, and she had read a good deal before she understood it was not her own child.

She was mortified, I was mortified. We live on top of one another here. Within the week [[parent:2|Rivky]], who arranges matches, knew that "there was something with the [[parent:4|Rosenfelds]]".

[[council:1|Bury]]'s answer came from [[professional:3|Ashworth]], two lines, dated [[date:1|21st March 2013]]: human error, envelope stuffing machine, no further action. It can hardly be both a human and a machine. I went to [[place:2|Bury]] in person, on the tram, and asked to see where it was recorded. A young woman named [[professional:4|Kirsty]] told me across the counter that the incident log was confidential and I could not see even the entry about us.

My husband [[parent:3|Shloime]] would like it known we bear [[parent:1|Blima]] no grudge at all.

%% signature
Mrs C Rosenfeld

