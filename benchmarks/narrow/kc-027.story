+++
id = "kc-027"
channel = "email"
from_name = "Lin Long"
from_addr = "linlong.mk@example.com"
subject = "how Long can it be"
date = "2024-05-13T12:34:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello, sorry if this is silly, I'm on my Phone at lunch. How long can a story be? I am [[parent:1|Lin]], my husband is mr [[parent:2|long]], our son is [[child:1|Song]]. He loves every song. School is [[school:1|Stantonbury Beck]] in [[place:1|MK]]. The headteacher, Mr [[professional:1|Man]], is a nice man and I do not want him in trouble, only [[professional:2|April]] from SEND team, who promised in april and it is may. May i leave him out?

