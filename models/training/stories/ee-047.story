+++
id = "ee-047"
channel = "email"
from_name = "Doreen Clegg"
from_addr = "doreenclegg39@example.com"
subject = "short and to the point"
date = "2010-04-19T09:15:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Last Thursday t'vicar asked how I'd got on at t'case conference, him having sat in on it as a governor, and I'd to say what case conference, Vicar."
+++
I've had our Daniel since he were nine days old. Rochdale. I'm eighty next. Last Thursday t'vicar asked how I'd got on at t'case conference, him having sat in on it as a governor, and I'd to say what case conference, Vicar. He went the colour of a beetroot. It were about whether I'm past it. I baked for that man.

D. Clegg (Mrs)
