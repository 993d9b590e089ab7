+++
id = "t-019"
channel = "email"
from_name = "J. R. Fenwick-Dodd"
from_addr = "jrfd@example.org"
subject = "Statement of a grandfather"
date = "2012-05-15T17:00:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "My grandson's private difficulties, if you please, had been round three parishes by hand."
[[evidence]]
category = "school-approached"
quote = "old Bunty at Alnside had seen the papers and was agreeable"
+++
Sir,

I farmed at [[place:1|Harecleugh]], above [[place:2|Rothbury]], for forty-four years, and I never once passed another man's letter about without his leave. I offer this as context.

My daughter [[parent:2|Philippa]] is a widow. Her boy [[child:1|Hugo]] has dyspraxia and is, by any fair reckoning, unhappy at [[school:1|Coquet Haugh]]. She engaged at her own cost (at mine, if we are to be exact) a Miss [[professional:1|Venables]] of [[place:3|Jesmond]], whose report was addressed to [[parent:2|Philippa]] alone and headed Private.

It was produced, at a sherry party, by [[professional:2|Robin Charlton-Leigh]]. [[professional:2|Robin]] is a governor there, a county councillor, and master of the hunt. He drew me into the gun room to say that the head was "worried about [[child:1|Hugo]]'s figures" and that [[school:2|Alnside]] might suit; indeed that old [[professional:3|Bunty]] at [[school:2|Alnside]] had seen the papers and was agreeable.

My grandson's private difficulties, if you please, had been round three parishes by hand. [[parent:3|Dickie Orde]] knew. The vet knew. My housekeeper, Mrs [[parent:4|Tully]], had it from her cousin at [[health:1|Wansbeck]], where he'd been seen about his wrists.

When [[parent:2|Philippa]] asked [[council:1|Northumberland]] for an account they replied that the report was "in the child's interests to be widely understood". I have kept that sentence. I intend to have it read at the next county show.

I remain, Sir, yours truly,
[[parent:1|J. R. Fenwick-Dodd]]
