+++
id = "ee-009"
channel = "email"
from_name = "Bev Tattersall"
from_addr = "bevtatt@example.com"
subject = "still waiting"
date = "2020-09-29T12:10:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "It's nearly October and each time I ring it's a different lass telling me it's \"with redaction\", like redaction's a town it's gone to live in."
+++
Asked Blackburn for everything they hold on my foster lad (I've PR via the order). That was before the first lockdown. It's nearly October and each time I ring it's a different lass telling me it's "with redaction", like redaction's a town it's gone to live in. They've been lovely about everything else. Laptop came next day.

Bev
