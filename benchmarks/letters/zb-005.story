+++
id = "zb-005"
channel = "forum-post"
from_name = "4kids2dogs1saint"
from_addr = ""
subject = "tribunal bundle shock"
date = "2018-02-11T21:30:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "false-information"]
consent = "unclear"
hold_until = "event"
[[evidence]]
category = "tribunal-disclosure"
quote = "There in the LA's half of the bundle, pages 88 to 120, sat his therapy notes, and not one of us with a say over him had said yes to that."
[[evidence]]
category = "false-information"
quote = "Page 41 has him down as excluded twice. He has not been excluded for so much as an afternoon."
+++
Foster mum, [[place:1|Dudley]], long-term placement. FS is [[child:1|Tyrese]], 12. We're appealing Section F with his social worker's blessing.

Bundle arrived. I got a cuppa and a highlighter. There in the LA's half of the bundle, pages 88 to 120, sat his therapy notes, and not one of us with a say over him had said yes to that. Things he told [[professional:1|Annmarie]] about his first home. A judge and two strangers are going to read those over a biscuit.

Page 41 has him down as excluded twice. He has not been excluded for so much as an afternoon. [[school:1|Priory Fields]] gave him a certificate for attendance, it's on my fridge.

Hearing's in three weeks. Please don't use any of this till it's over, I daren't rock anything.
