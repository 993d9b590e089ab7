+++
id = "zb-007"
channel = "forum-post"
from_name = "jutejamjimmy"
from_addr = ""
subject = "Re: Information sharing - what happened to you?"
date = "2012-10-02T23:17:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "I asked for the panel's reasons and was told its deliberations \"arenae for handing out\"."
[[evidence]]
category = "other-collusion"
quote = "she and the ed psych had squared it between them that there'd be no diagnosis on paper till after the budget was set"
+++
Right. [[place:1|Dundee]]. Boy is [[child:1|Rowan]], 8, and I'm his da and his only parent since his mum passed.

Asked for a CSP. Panel said naw. I asked for the panel's reasons and was told its deliberations "arenae for handing out". Nine months I've asked. I have asked in writing, in person, and once in a Santa hat.

Then the paediatrician, Dr [[professional:1|Balfour]], decent wumman, retiring, nothing to lose. She tells me at our last clinic that she and the ed psych had squared it between them that there'd be no diagnosis on paper till after the budget was set. "It suited both departments." She actually apologised.

So [[child:1|Rowan]] went a year without a word for what he is. Folk at the school were kind, I'll give them that.
