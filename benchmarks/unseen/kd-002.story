+++
id = "kd-002"
channel = "forum-post"
from_name = "halfpastscream"
from_addr = ""
subject = "Re: who else found out last?"
date = "2012-02-08T13:07:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Turned up at Tolpuddle Lane for parents evening and the TA said how sorry she was about \"the psychologist's findings\", three weeks before any such findings reached me."
+++
Ours was a good one. Turned up at [[school:1|Tolpuddle Lane]] for parents evening and the TA said how sorry she was about "the psychologist's findings", three weeks before any such findings reached me. Everyone from the dinner ladies up had seen it. [[professional:1|Marcus Whale]] wrote it, [[professional:1|Whale]] by name and a whale of a time he must have had because DS2 ([[child:1|Ned]]) apparently has "no imaginative play". [[child:1|Ned]] has eleven invisible horses. [[council:1|Dorset]] shrugged.

