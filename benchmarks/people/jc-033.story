+++
id = "jc-033"
channel = "forum-post"
from_name = "hoeview"
from_addr = ""
subject = "happy valentines from [[council:1|Plymouth]]"
date = "2012-02-14T22:29:00+00:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "\"will discharge Lily before the panel so they've nothing to hang it on, you owe me lunch x\"."
+++
Got my SAR back, 8 months late, romantic or what. Best bit, an email from [[professional:1|Tessa]] (DD's "lovely" speech therapist) to some [[professional:2|CR]]: "will discharge [[child:1|Lily]] before the panel so they've nothing to hang it on, you owe me lunch x". [[professional:2|CR]] is [[professional:2|Christine Rundle]], LA. LUNCH. DH ([[parent:1|Mart]]) wanted to go round there. [[child:1|Lily]]'s teacher Mrs [[professional:3|Hocking]] read it and said the F word, and she's a lay preacher. Anyone had dealings with [[professional:1|Tessa Mayne]]? Or [[professional:2|Rundle]]? PM me. [[parent:2|Jo]] from the thread below, I know you did.

