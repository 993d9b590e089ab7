+++
id = "kd-020"
channel = "email"
from_name = "Ceri Bufton"
from_addr = "ceri.bufton@example.co.uk"
subject = "Our Ukrainian guests"
date = "2024-01-18T19:10:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They talked over the boy's diagnosis, his mother's visa and whether the two of them might be \"relocated\", and Oksana, who was at home making dumplings, knew nothing of it."
+++
Evening all,

We host a mother and her lad under the Homes for Ukraine scheme; farmhouse, a few miles out of [[place:1|Llanidloes]]. [[parent:1|Oksana]] is a pharmacist from [[place:2|Kharkiv]]. [[child:1|Danylo]] is eleven. He was diagnosed with autism at five and lost most of his speech in the cellar, that's how she puts it.

[[school:1|Ysgol Hafren Uchaf]] took him in with no fuss. A very good Year 6 teacher, [[professional:1|Rhodri Tudge]], learned the Cyrillic alphabet over half term. The difficulty began with the ALN people. [[professional:2|Sandra Whittall]] of [[council:1|Powys]] convened a meeting in November with someone from [[health:1|Powys Teaching Health Board]] and an officer from the Home Office liaison, of all things. They talked over the boy's diagnosis, his mother's visa and whether the two of them might be "relocated", and [[parent:1|Oksana]], who was at home making dumplings, knew nothing of it. Neither did I, and I'm the named sponsor.

How we heard was through [[professional:1|Rhodri]]. He'd been told to attend and had assumed she'd be there. He walked out at the word relocated, good man.

I raised it by telephone and [[professional:2|Sandra]] explained, rather sweetly, that there'd been no interpreter available so it had been considered kinder not to ask. I've three grown sons and I've never sworn at a public servant before.

[[parent:1|Oksana]] would like you to be aware that in [[place:2|Kharkiv]] too there were bad offices. She says she's not shocked, only tired. She hasn't made up her mind whether her name can be used. I have her father-in-law [[parent:2|Petro]] to consider as well, who's still over there.

%% signature
Ceri
Bwlch-y-garreg B&B
closed till Easter

