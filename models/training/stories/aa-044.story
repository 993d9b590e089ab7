+++
id = "aa-044"
channel = "email"
from_name = "Rory Pemberton"
from_addr = "rory.pemberton@example.com"
subject = "Data request, CCG and council"
date = "2018-10-23T20:15:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "The thing arrived on day 97, all e-mails from her caseworker missing because \"the search was run on the surname spelt with a B\"."
[[evidence]]
category = "insecure-handling"
quote = "The audit log, which they'd included by accident, shows her mailbox folder being deleted by a named user at 16:52 the day after my letter came in."
[[evidence]]
category = "other-collusion"
quote = "\"As discussed, we won't refer on to genetics while the assessment is live. If they go private neither of us recognises it. Keep this off the system please.\""
+++
Afternoon,

I work in IT so I know how logs look, and that's relevant further down.

Our girl is ten. She has a connective tissue disorder. Half the professionals think that we make it up and the other half are on a waiting list. We've always consented to sharing between the hospital and school and I've no beef with that.

I asked the council for everything. The thing arrived on day 97, all e-mails from her caseworker missing because "the search was run on the surname spelt with a B". [[parent:1|Bemberton]]. Righto.

When I'd had them run it with a P they said that there was nothing left to find. The audit log, which they'd included by accident, shows her mailbox folder being deleted by a named user at 16:52 the day after my letter came in. I've the line number.

But one message had survived, in someone else's sent items. It's from the commissioning nurse to the SEN manager. "As discussed, we won't refer on to genetics while the assessment is live. If they go private neither of us recognises it. Keep this off the system please." Well, they tried.

We went private. It's confirmed. Neither of them recognises it.

She's made of elastic and good cheer. Her PE teacher carries her bag for her. I'd be glad to hand over the log to anybody who can read one.
