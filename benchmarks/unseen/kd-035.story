+++
id = "kd-035"
channel = "email"
from_name = "Anthea Bullivant"
from_addr = "abullivant@example.com"
subject = "Read to me over the counter"
date = "2011-09-12T17:47:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "She's a parent governor at Footscray Meadow, and she had been shown Dr Lomax's report on my daughter at a finance meeting; I did not receive it for another nineteen days."
+++
I manage the chemist in [[place:1|Sidcup]] and was handing over a prescription when the customer said, "I was so sorry to read about [[child:1|Imogen]]." She's a parent governor at [[school:1|Footscray Meadow]], and she had been shown Dr [[professional:1|Lomax]]'s report on my daughter at a finance meeting; I did not receive it for another nineteen days. The report's fine, [[professional:1|Lomax]] is fine. [[council:1|Bexley]] says "the school was entitled". I gave her the wrong change, I was shaking so much.

%% signature
Anthea

