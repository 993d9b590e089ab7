+++
id = "dd-021"
channel = "forum-pm"
from_name = "otterhound"
from_addr = ""
subject = "bundle"
date = "2022-06-08T23:55:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "We never said yes, DD (13) def never said yes, and three strangers on a panel have now had them to read over the weekend."
[[evidence]]
category = "discussed-without-consent"
quote = "And it came out in cross exam that school, LA and the GP's practice nurse have been having a Teams call about us every other Wednesday since September."
+++
Hearing was last week so my head's mush. Two things.

- LA's late evidence = DD's private play therapy notes. Got from the therapist's agency by a phone call. We never said yes, DD (13) def never said yes, and three strangers on a panel have now had them to read over the weekend.

- And it came out in cross exam that school, LA and the GP's practice nurse have been having a Teams call about us every other Wednesday since September. Every other Wednesday! I work Wednesdays from home. I was literally online.

- Judge raised one eyebrow. That's it, one eyebrow.
