+++
id = "t-011"
channel = "email"
from_name = ""
from_addr = "peerie.voar@example.com"
subject = "Small island"
date = "2012-09-03T11:11:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "It wasn't sealed, or it had come unsealed on the boat"
[[evidence]]
category = "false-information"
quote = "The tests were Lowrie's, from the week the psychologist came to Uyeasound Road and saw both boys in one forenoon before the plane."
[[evidence]]
category = "reports-circulated-unseen"
quote = "two hundred and nine have read my son's psychology report"
+++
There are two hundred and twelve folk on this island and I should think two hundred and nine have read my son's psychology report.

I exaggerate. But consider. It was posted to the shop, because the post comes to the shop. [[parent:2|Inga]] has the shop. It wasn't sealed, or it had come unsealed on the boat, and [[parent:3|Magnie]], who brings the bags up from the pier, is a kind man who cannot see a sheet of paper on the ground without reading it to find whose it is. It was [[child:1|Aidan]]'s. By the time I'd walked down from [[place:1|Nesting Brae]], [[parent:4|Ruby]] had my hand in both of hers and was telling me he'd grow out of it.

The one who never had it, until I took it to her, was his teacher. There's a single teacher, [[professional:1|Bronagh]], for eleven bairns. She read it at the peat stack and said, "But that's not him. That's [[child:2|Lowrie]]." And it was. The tests were [[child:2|Lowrie]]'s, from the week the psychologist came to [[school:1|Uyeasound Road]] and saw both boys in one forenoon before the plane.

So [[child:1|Aidan]] had [[child:2|Lowrie]]'s reading age and his own date of birth, and [[health:1|Gilbert Bain]] had it on their system, and in [[place:2|Lerwick]] a committee had met on it. [[council:1|Shetland]] sent Mr [[professional:2|Halcrow]] out to explain. He stayed for his tea. He had no explanation but he ate three bannocks.

[[child:2|Lowrie]]'s mother and I don't speak now, which on an island this size takes planning.
