+++
id = "ke-039"
channel = "email"
from_name = "Margaret Connors"
from_addr = "m.connors@example.org"
subject = "Traveller family, [[council:1|Essex]]"
date = "2013-05-16T17:02:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "They'd all had it before us, the head, the attendance man, the police liaison and the sergeant, one of them had even read bits of it to my cousin Bridie at the gate."
[[evidence]]
category = "access-denied"
quote = "But I asked her what the panel had said about him, and she told me she'd been instructed that I wasn't to be given that."
+++
To whoever reads these,

[[professional:1|Siobhain]] on the health bus is writing it for me as I say it and she's promised to put it as I say it.

My [[child:1|Miley]] is eleven and he's never been a bold child. He'd a fit at three and another at four and after that the words came slow. We were on the site at [[place:1|Pitsea]]. Most of the others on our row were taken out of [[school:1|Crays Brook Primary]] by then, but I left mine in, because of [[professional:2|Marsha]]. [[professional:2|Marsha]] came out in the rain with her clipboard to every trailer. She'd eat with you. When Nan [[parent:1|Doran]] was dying she came up and read her the paper.

She said to me that he could get a statement, and I said what's that, and she told me it's a law with his name on it. I liked that. A law with his name on.

So there's this fella, [[professional:3|Pettifer]]. He saw [[child:1|Miley]] in a room with no window. My lad had the fear of being shut in since the fire. He shouted. [[professional:3|Pettifer]] put down that he's "of aggressive presentation consistent with community norms". [[professional:2|Marsha]] had to tell me what it meant, and she couldn't look at me while she did it.

They'd all had it before us, the head, the attendance man, the police liaison and the sergeant, one of them had even read bits of it to my cousin [[parent:2|Bridie]] at the gate. That was [[professional:4|Knowles]], the attendance man. He's the same one that would sit outside in the Vauxhall.

I went up there myself. I can't read but I can sit. I sat in that office in [[place:2|Basildon]] with [[child:2|Kathleen]] on my knee and [[child:3|Johnny]] under the chair until a woman with glasses, [[professional:5|Anthea]], took us in. She gave [[child:2|Kathleen]] a banana. I told her who he was, the way he gets up at five for the dogs, the way he sang at the funeral. She wrote that down too, and do you know it's the only true page in the whole file. But I asked her what the panel had said about him, and she told me she'd been instructed that I wasn't to be given that.

They moved us on at the back end. We're on the road around [[place:3|Wisbech]] now and [[child:1|Miley]] has no school. He's got a law with his name on it in a drawer in [[place:4|Chelmsford]].

No names, and God reward you. [[professional:1|Siobhain]] says I can put a thumbprint.

