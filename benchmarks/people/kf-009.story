+++
id = "kf-009"
channel = "email"
from_name = "Menna P"
from_addr = "menna.pugh71@example.org"
subject = "[[council:1|Powys]] and the two versions"
date = "2017-01-19T00:41:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = "2017-04-01"
[[evidence]]
category = "quantifying-forbidden"
quote = "Then she told me that since the summer none of them has been permitted to write a number of hours, and that she'd sent her first draft up to the office and it had come back with every figure struck out."
[[evidence]]
category = "reports-circulated-unseen"
quote = "When I took the thing to the headmistress, Mrs Tudor, she got out her own copy, the thin one, and it was stamped as received three weeks before ours came."
+++
To whoever opens these,

I've a farm to run and three children, so I'll put it down in the order it comes back to me rather than the order it happened.

There are two reports. I hadn't understood that until [[professional:1|Geraint]] left one on our kitchen dresser by mistake. He'd come about the transport, nothing else, and he had a bundle with him, and when he'd gone there it was under the egg tray. Same front page as mine, same date ([[date:1|7 November 2016]]), same signature. Mine says [[child:1|Efa]] "would benefit from support in class". His says twenty-five hours with a named adult and a teacher of the deaf weekly. I put the two next to each other and I read them out loud to the dog.

[[child:1|Efa]] is nine, profoundly deaf on the left and moderate on the right. [[child:2|Gwil]] and [[child:3|Non]] are hearing. All three go to [[school:1|Ysgol Bryn Helyg]], ten miles off, and [[child:3|Non]] does most of the interpreting, which isn't a job for a child of seven.

So I rang the author. I'd only ever known her as [[professional:2|Catrin]], and she's the ed psych for this end of the county. She was quiet for a good while. Then she told me that since the summer none of them has been permitted to write a number of hours, and that she'd sent her first draft up to the office and it had come back with every figure struck out. She thought the first draft had been shredded. I said well it hasn't, it's got egg on it.

I don't blame [[professional:2|Catrin]]. I do blame [[professional:3|Bufton]]. He's the one over them, in [[place:1|Llandrindod]], and he's never met [[child:1|Efa]], nor been nearer to us than the [[place:2|Builth]] showground. When I wrote to him (15 lines, polite, my sister [[parent:1|Delyth]] checked it) his reply came from a [[professional:4|Kelly-Ann]], who I believe is temporary, and it said that "the only version the Authority recognises is the version issued".

The audiologist at [[health:1|Bronglais]], Ms [[professional:5|Ferreira]], told me to get a solicitor. We've spoken to one at [[org:1|Lloyd Hamer & Co]], who wants to see both reports. [[parent:2|Iestyn]], that's my husband, was all for pinning them to the door of the village hall.

Something else. When I took the thing to the headmistress, Mrs [[professional:6|Tudor]], she got out her own copy, the thin one, and it was stamped as received three weeks before ours came. She'd assumed we had it. We've been friends since Young Farmers and I believe her.

[[child:1|Efs]] doesn't know about any of it. She wants to be a vet. She signs to the lambs.

We go to mediation in March. Hold this till the first of April, please, and then you may use it without names, or the egg tray, since everyone round here knows whose eggs.

%% signature
Cofion gorau,
Menna

