+++
id = "gg-070"
channel = "email"
from_name = "Debbie Rowntree"
from_addr = "debbie.rowntree@example.com"
subject = "hours"
date = "2022-01-20T09:41:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She turned her badge round and showed us the sticker on the back that they've all been given, \"describe, don't prescribe\", and told us that it's a disciplinary if you do."
+++
Hi, just a little one from Gateshead. We asked for the OT to put how many sessions. She's been canny with us, always lets us read it first. She turned her badge round and showed us the sticker on the back that they've all been given, "describe, don't prescribe", and told us that it's a disciplinary if you do. When I asked at the council why the new physio's report is the same as the old one but with the number gone, the line went dead. Might have been my phone, like.
Debbie
