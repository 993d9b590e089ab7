+++
id = "k-035"
channel = "email"
from_name = "Willow Pascoe-Hart"
from_addr = "willowph@example.org"
subject = "Before you ask, yes, those are our real names"
date = "2011-06-20T08:50:00+01:00"
html = true
kind = "story"
categories = ["false-information", "reports-circulated-unseen", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It has nevertheless been recorded with Devon ever since that we leave children of six alone in trees."
[[evidence]]
category = "reports-circulated-unseen"
quote = "The usual people were Heather, a head teacher in Bovey and a panel of six, every one of whom had read about my son's tongue before his mother did."
[[evidence]]
category = "school-approached"
quote = "Heather had asked Pottery Lane Primary to keep a desk for him, as a surprise I suppose."
+++
Dear friends,

I know. It reads like a garden centre. But you did say to write it as it was, so:

[[professional:1|Heather]] came first, in a council Fiesta. She'd been told that there was a child at [[place:1|Higher Brimley]] who had not been seen. She saw him. He was up the ash, with [[child:1|Jasmine]], and [[parent:1|Bryony]] was underneath with a blanket saying left foot, left foot. [[professional:1|Heather]] wrote that no adult was supervising. She had taken [[parent:1|Bryony]] for one of the teenagers, and to be fair [[parent:1|Bryony]] is tiny and was wearing a onesie. It has nevertheless been recorded with [[council:1|Devon]] ever since that we leave children of six alone in trees.

After [[professional:1|Heather]], [[professional:2|Basil]]. I had thought [[professional:2|Basil]] might be a joke. He's the elective home education adviser and he was perfectly lovely, he had a scone, he admired [[parent:2|Hazel]]'s teeth (she'd left them on the dresser; she's eighty-four, the cottage is hers). [[professional:2|Basil]] was the first to say the word autism aloud. "Has anyone had a proper look at your [[child:2|Rowan]]?"

No one had. So through [[professional:2|Basil]] we got [[professional:3|Holly]], and through [[professional:3|Holly]] we got to [[health:1|Honeylands]], and there in April a doctor with the un-botanical name of [[professional:4|Nigel Stubbs]] told us what we'd known since [[child:2|Rowan]] lined up his first row of snails.

Now the bad part. [[professional:3|Holly]] does speech and language, and she'd written that he should have an hour a week, at home, because that was where he spoke. A copy was to come to me. Weeks went by. I rang and a person called [[professional:5|Ivy]] said that it had gone "to the usual people". The usual people were [[professional:1|Heather]], a head teacher in [[place:2|Bovey]] and a panel of six, every one of whom had read about my son's tongue before his mother did. A head teacher? We hadn't got a head teacher! [[professional:1|Heather]] had asked [[school:1|Pottery Lane Primary]] to keep a desk for him, as a surprise I suppose.

[[parent:1|Bryony]] came with me to complain. She'd taken off the onesie. When they said, and you are? she said "I'm the unsupervised child."

I've asked [[professional:3|Holly]] whether she minded her report going about like a parish magazine. She answered that it was normal, and then on the phone that evening, from her own kitchen, that it was not normal at all, but she had [[child:3|Poppy]]'s nursery fees to think of.

If [[child:2|Rowan]] reads this one day I'd like it to be under another name. He rather fancies [[child:2|Steve]].

%% signature
Blessings,
Willow
(yes)

