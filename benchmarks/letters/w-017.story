+++
id = "w-017"
channel = "email"
from_name = "Tracey Pilling"
from_addr = "t.pilling.chipshop@example.net"
subject = "The dates you asked for - [[child:1|Rose]] v [[council:1|Lancs CC]]"
date = "2014-03-30T22:52:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "false-information", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "could she take out the 15 hours and put something more general"
[[evidence]]
category = "false-information"
quote = "says Miles is the one with epilepsy. He has never had a fit in his life."
[[evidence]]
category = "insecure-handling"
quote = "Her whole speech report had gone to a house across the road"
+++
Right, here goes. Your page said dates help so I've sat down with the kitchen calendars (I keep them all, my husband thinks I'm daft).

Who's who: [[child:1|Rose]] is mine, nearly 6, epilepsy and language disorder. [[child:2|Miles]] is her brother, 9, nothing wrong with him bar cheek. Our [[parent:1|Denise]] is my sister, she came to most of the meetings.

Sept 2012 - starts Reception at [[school:1|St Ethelfleda's RC Primary]], [[place:1|Ribchester]].

[[date:3|09/01/13]] - first seizure in school. Blue light to [[health:1|Royal Preston]].

[[date:4|22/02/13]] - Mrs [[professional:1|Entwistle]] (SENCO) says she'll ask [[council:1|Lancashire]] for a statutory assessment.

[[date:5|14th May]] - EP comes. [[professional:2|Fiona Threlfall]], nice woman, got down on the carpet with her. She told me there and then that [[child:1|Rosie]] needed 15 hours and she would be writing 15 hours.

[[date:6|3rd June]] - draft arrives. It says 15 hours. I cried in the shop.

[[date:7|28/6/13]] - final arrives. No hours. It says "access to a language-rich environment". I rang [[professional:2|Fiona]] at the office and got her voicemail for a week.

[[date:8|8 July 2013]] - [[professional:2|F. Threlfal]] rings me back off her own mobile. She said a manager called [[professional:3|Keith]] had sent the report back twice and asked could she take out the 15 hours and put something more general because "it ties the Authority's hands". She was near enough in tears. I wrote what she said on the back of a delivery note and I still have it, dated.

Sept 13 - new head, Mr [[professional:4|Cuthbert Ormerod]]. Absences rose that term because she was having five or six a day and nobody was trained.

[[date:9|11.10.13]] - multi agency meeting at [[school:1|St Eth's]]. Mrs [[professional:1|E]] hands round a summary sheet which says [[child:2|Miles]] is the one with epilepsy. He has never had a fit in his life. [[parent:1|Denise]] put her hand up like a kid and said "you've got the wrong child". It was never put right. In January his own teacher, Miss [[professional:5|Bland]], wouldn't let him on the climbing wall at [[place:2|Garstang]] because of "his condition"!!

[[date:10|19/11/13]] - Speech & lang from [[health:2|Longridge clinic]] posted to us. Didn't come. We're at [[place:3|16 Water Street]], they'd got the digits back to front. Her whole speech report had gone to a house across the road and Mr [[parent:2|Rawcliffe]] brought it round, opened, very embarrassed, he thought it was his hearing aids.

[[date:11|2 December]] - statement proposed. No hours in part 3. Spelt "[[child:1|Rosy Pillling]]" throughout, three Ls, and DOB down as [[date:1|12.04.08]] when she's [[date:2|21.4.08]].

[[date:12|17th Jan 2014]] - appeal in. [[id:1|SE888/14/00129]].

[[date:13|6/2/14]] - the consultant at [[health:1|RPH]], Dr [[professional:6|Olumide Bankole-Hart]], writes us a letter saying 1:1 for safety. He copied [[council:1|LCC]]. Next thing we hear from the SENCO that [[council:1|Lancs]] have been on to the [[health:1|Preston]] to see if he'd "reconsider the wording". To his eternal credit he told them to get lost (not his words).

That's where we're up to. Hearing's in May. It's miles to go yet and I am worn out but I wanted somebody to have it written down in one place. Change the names, change the shop, do what you like, just don't let on about [[professional:2|Fiona]] because she's a good one and she'd lose her job.

Ring me after 9 when we've shut, [[contact:1|01632 960 417]], not the mobile.

%% signature
Tracey Pilling
