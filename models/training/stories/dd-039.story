+++
id = "dd-039"
channel = "email"
from_name = "G. Sivakumar"
from_addr = "g.sivakumar@example.com"
subject = "USB stick"
date = "2012-08-14T14:20:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "The stick was found by a student on the 83 bus and handed to the driver. It was having no password. On it were thirty-one other children also."
[[evidence]]
category = "subject-access-failure"
quote = "Now it's four months. First they said that the officer is on leave. Then that the officer has left. My fee they've kept."
+++
Respected Sir,

My daughter's complete assessment was on one memory stick. The stick was found by a student on the 83 bus and handed to the driver. It was having no password. On it were thirty-one other children also.

Immediately I applied for her records, with fee. Now it's four months. First they said that the officer is on leave. Then that the officer has left. My fee they've kept.

The bus company wrote to say sorry. It wasn't even the bus company's fault.

Kindly use without our name; our community is small.

G. Sivakumar
