+++
id = "w-019"
channel = "email"
from_name = "Non Gruffudd"
from_addr = "non.a.macs@example.org"
subject = "IDP in Wales - is this of interest to you? ([[council:1|Gwynedd]])"
date = "2022-10-05T13:06:00+01:00"
html = true
kind = "story"
categories = ["no-chance-to-correct", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "the Welsh one is signed off, so we can't alter the English"
[[evidence]]
category = "false-information"
quote = "became \"has never been heard by staff to speak\""
+++
Prynhawn da,

I know most of your correspondents are in England. We have a different law now (ALN instead of SEN, an IDP instead of your EHCP) but I promise you the behaviour is no different.

My daughter [[child:1|Eira Mai]] is seven and selectively mute. She goes to [[school:1|Ysgol Llwyn Onnen]], which is a very small school between [[place:1|Bethel]] and [[place:2|Llanrug]]. We speak Welsh at home, all of us, apart from my husband's mother who we call Nanna [[parent:1|Pat]].

The ALNCo, [[professional:1|Heledd Prydderch]], wrote the IDP in Welsh. It was fair. [[professional:1|Heledd]] knows her; she was in nursery with [[child:2|Macsen]], my eldest. Then [[council:1|Cyngor Gwynedd]] had it put into English for the paediatrician at [[health:1|Ysbyty Gwynedd]], and whoever did it made a hash. "Does not yet speak to staff" became "has never been heard by staff to speak". "Prefers her brother nearby" became "is controlled by her brother". [[child:2|Macs]] is ten and wouldn't control a hamster!

I emailed Mr [[professional:2|Emyr Wyn]] at the office in [[place:3|Caernarfon]] with a list of eleven mistakes. He answered that the Welsh one is signed off, so we can't alter the English, it is "for information only". But the English is the one that went to [[health:2|Betsi]], and the English is the one Dr [[professional:3|Jayasuriya]] read from when we saw him in [[health:1|YG]] on [[date:1|20 Medi]]. He asked me, in front of her, why she was frightened of [[child:2|Maxen]] (sic).

She's called [[child:1|Eyra May]] in it as well.

Use any of it. No names please, everyone is somebody's cousin here.

%% signature
Diolch o galon / many thanks,
Non

Anfonwyd o fy iPad
