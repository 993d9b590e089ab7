+++
id = "gg-034"
channel = "email"
from_name = "Neil Garbutt"
from_addr = "neilgarbutt@example.com"
subject = "physio"
date = "2019-07-17T06:25:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Our physio's report was knocked back with a covering note, which had been left in by mistake when we got our copy, \"happy to sign off once para 9 reflects the offer rather than the need\"."
+++
Morning, on my break so short. Milton Keynes. Our physio's report was knocked back with a covering note, which had been left in by mistake when we got our copy, "happy to sign off once para 9 reflects the offer rather than the need". Para 9 does now. She'd shown us the draft so we know what it was before. The only other thing is, the caseworker asked how I was "finding the drink", and I drive an ambulance. I've let that lie, she may have meant the machine in the foyer.
Neil
