+++
id = "t-014"
channel = "email"
from_name = "Naomi Feldbrin"
from_addr = "n.feldbrin@example.org"
subject = "Re: your appeal in the newsletter"
date = "2013-12-12T21:30:00+00:00"
html = false
kind = "story"
categories = ["false-information", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "to ask why we'd withdrawn. We hadn't withdrawn."
[[evidence]]
category = "discussed-without-consent"
quote = "Somebody had told his department that \"the community makes its own arrangements\"."
+++
I'll set it out as briefly as a mother of six can.

Our third, [[child:1|Shmuel]] ([[child:1|Shmuli]] to the whole of [[place:1|Prestwich]]), has hearing loss and a processing disorder on top. He was at [[school:1|Ohr Tzvi]], very happily. The trouble started when my husband and I asked for a statement.

Mrs [[professional:1|Entwistle]] came out from [[council:1|Bury]]. Pleasant. She had tea. She asked which other families had "one like him", and I, fool that I am, thought this was sympathy and mentioned the [[child:3|Lipschitz]] boy and my niece's [[child:2|Rivky]]. A month later both those families had letters inviting them to consider [[school:2|Heaton Park View]], and [[parent:2|Bluma Lipschitz]] wanted to know what I'd been saying about her [[child:3|Dovid]] and to whom.

Then the audiologist. [[professional:2|Farooq]] at [[health:1|Manchester Royal]] has looked after [[child:1|Shmuli]]'s ears since he was three weeks old. He rang my husband at work, at [[org:1|Kosher Corner]], quite upset, to ask why we'd withdrawn. We hadn't withdrawn. Somebody had told his department that "the community makes its own arrangements".

The community! My mother-in-law says we should have gone to [[org:2|Chesed Yeladim]] from the start and never let [[council:1|Bury]] over the doorstep. My sister [[parent:3|Perel]] in [[place:2|Gateshead]] says the opposite. [[parent:4|Yanky]], that's the husband, says nothing and mends hearing aids with a pin.

I should like to know who said it. That's all.
