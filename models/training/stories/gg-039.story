+++
id = "gg-039"
channel = "email"
from_name = "Kerry Doolan"
from_addr = "kdoolan84@example.com"
subject = "They were all saying same words"
date = "2016-04-21T22:58:00+01:00"
html = false
kind = "story"
categories = ["other-collusion", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "She said there was a crib sheet, half a page, that the therapy lead and the inclusion manager had written between them, with what to say to families who were asking for sensory stuff so that nobody in either office would be the one to say yes."
[[evidence]]
category = "discussed-without-consent"
quote = "I'd only ever said it to the doctor under the couch, so to speak, and I'd said it was just for her."
+++
Hi there

This is about my little boy Finley (6, ASD, sensory) in Knowsley.

I kept noticing everyone used the same phrase. "We're not seeing that here, mum." School said it, then the OT said it, then the community doctor said it and she'd seen him for ten minutes while he was under the couch. I thought it was just a thing people say.

Then in January the OT left, and she met me for a coffee, nothing official. She said there was a crib sheet, half a page, that the therapy lead and the inclusion manager had written between them, with what to say to families who were asking for sensory stuff so that nobody in either office would be the one to say yes. She'd got rid of hers but she could recite it. "We're not seeing that here, mum" was the second line. She cried a bit telling me.

And then one more thing. At parents evening his teacher told me she was sorry about me and Finley's dad and did I have people round me. I hadn't told school a thing. I'd only ever said it to the doctor under the couch, so to speak, and I'd said it was just for her. You tell me how that walked half a mile down the road.

We've been on the list for the sensory clinic 14 months, but so has everyone. And the SENCO I do get on with, she always rings first before she sends anything off, so I've no quarrel with her.

Leave our names off, ta.

Kerry
