+++
id = "t-065"
channel = "email"
from_name = "A. Luxton"
from_addr = "luxton.westcott@example.com"
subject = "[[child:1|Reuben]]"
date = "2010-01-29T05:50:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They said it'd been held. When? Week before. Who with? Bickle, Saffron, Clive Yeo from Exeter, the nurse, and my brother."
[[evidence]]
category = "false-information"
quote = "They'd got him down as father."
+++
Won't keep you. Milking at six.

Boy's [[child:1|Reuben]]. Fourteen. Autism. Doesn't like [[school:1|Okement]]. Likes cows.

[[parent:2|Heather]] had him statemented in '05. She passed away. I don't do forms. Auntie [[parent:3|Joyce]] does forms but she's over to [[place:1|Holsworthy]] with her hip.

[[council:1|Devon]] wrote in the autumn. Annual review, [[date:1|17 Nov]]. Went up there, best jacket. Only [[professional:1|Bickle]] there and a maid called [[professional:2|Saffron]]. They said it'd been held. When? Week before. Who with? [[professional:1|Bickle]], [[professional:2|Saffron]], [[professional:3|Clive Yeo]] from [[place:2|Exeter]], the nurse, and my brother.

My brother [[parent:4|Roy]]. Haven't spoke to [[parent:4|Roy]] since the ram. He's got no more to do with [[child:1|Reuben]] than the Pope has. They'd got him down as father. [[parent:4|Roy]] signed it. Signed away his transport, signed him up for [[school:2|Hatherleigh Court]], boarding.

[[professional:3|Yeo]] says it was "regularised". Told [[org:1|Vick & Mallett]] in [[place:3|Okehampton]]. [[professional:4|Christabel Vick]] says it's a matter of parental something and I'm in the right. First time in my life.

He went up Monday week. He'd tied the gate shut with every bit of twine on the place.

Want him home before lambing.

[[parent:1|Arthur]]
