+++
id = "gg-020"
channel = "forum-post"
from_name = "knackered_in_nuneaton"
from_addr = ""
subject = "anyone else find out from the receptionist"
date = "2011-05-09T21:40:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Turns out there's a \"vulnerable families\" sit-down every half term between the surgery, the school and the health visitor, she's been on the sheet since January, and neither me nor her dad has ever been told it exists."
+++
Took dd2 for her jabs and the receptionist says ooh I hear she might be going to the unit. I said who says?? Turns out there's a "vulnerable families" sit-down every half term between the surgery, the school and the health visitor, she's been on the sheet since January, and neither me nor her dad has ever been told it exists. I've nothing to hide, I'd have gone if they'd asked! We did get asked to the annual review in March and I didn't bother as I'd just come off nights, so that one is on me. But not this. They were talking about my daughter's toilet training over a plate of custard creams.
