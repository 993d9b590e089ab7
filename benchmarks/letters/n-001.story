+++
id = "n-001"
channel = "email"
from_name = "Bronwen Prydderch"
from_addr = "bron.prydderch@example.com"
subject = "The report they would not show me"
date = "2014-03-10T21:14:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "The report went to Conwy on 14 October and came to us in February."
[[evidence]]
category = "discussed-without-consent"
quote = "Nia had been asked for her notes, and Carys from the sensory team had read ours aloud. Nobody had asked us."
[[evidence]]
category = "false-information"
quote = "In it Lleucu is \"Lucy\" twice."
+++
Hello,

I saw your piece and I have been meaning to write since Christmas. My daughter [[child:1|Lleucu]] is nine and has Down's syndrome. She goes to [[school:1|Ysgol Bryn Hyfryd]] in [[place:1|Llanrwst]], where she is the only one in her year with a one-to-one, a lovely lady called [[professional:1|Nia Tudor]].

In October the educational psychologist came to see her. [[professional:2|Gethin Maddocks]] spent twenty minutes with her and an hour with the head, Mrs [[professional:3|Ellis-Roberts]]. The report went to [[council:1|Conwy]] on [[date:1|14 October]] and came to us in February. In it [[child:1|Lleucu]] is "[[child:1|Lucy]]" twice. My husband [[parent:2|Dafydd]] rang [[professional:2|Gethin]] and was told that the draft had been "agreed with County Hall" and that we could comment at the review.

At the review it turned out that [[professional:1|Nia]] had been asked for her notes, and [[professional:4|Carys]] from the sensory team had read ours aloud. Nobody had asked us. The paediatrician at [[health:1|Glan Clwyd]], Dr [[professional:5|Okonjo]], said she had never been sent it.

You may use this if you take our names out. We live in a place where everybody knows everybody.

Diolch,
