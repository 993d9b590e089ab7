+++
id = "cc-047"
channel = "email"
from_name = "Farhat Quraishi"
from_addr = "f.quraishi@example.com"
subject = "School place"
date = "2016-06-07T11:25:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Your officer rang in April to say you would be happier with the unit at Moor End and could we reply that we are full."
[[evidence]]
category = "discussed-without-consent"
quote = "She knew also about my wife's depression, from an hour they had with the officer and the physio that no letter ever invited us to."
+++
Assalamu alaikum / good morning,

We went for the open day at Larkspur Grange with our son Zayd (10, cerebral palsy). The head was sweet but she said, "Oh, is he still coming? Your officer rang in April to say you would be happier with the unit at Moor End and could we reply that we are full." We never said this.

She knew also about my wife's depression, from an hour they had with the officer and the physio that no letter ever invited us to. My wife was standing there with the pushchair.

They are not full. There are four places. Our appeal is next month.
