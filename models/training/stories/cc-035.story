+++
id = "cc-035"
channel = "forum-pm"
from_name = "taxiformydarling"
from_addr = ""
subject = "escort on the minibus"
date = "2015-09-29T07:55:00+01:00"
html = false
kind = "story"
categories = ["false-information", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Her \"passenger profile\" says she bites and has hit staff. She has never bitten or hit a soul, she's a wheelchair user with no use of her arms!!"
[[evidence]]
category = "discussed-without-consent"
quote = "The transport officer had gone through DD's seizures and her safeguarding history with the depot manager and two drivers round a table, and I only learned that when one of the drivers said how sorry he was about her dad."
+++
Morning! DD goes to special school on council minibus, new firm since Sept, late every day, no seatbelt extender for 3 weeks (sorted now).

Her "passenger profile" says she bites and has hit staff. She has never bitten or hit a soul, she's a wheelchair user with no use of her arms!! They've muddled her with another girl I think.

The transport officer had gone through DD's seizures and her safeguarding history with the depot manager and two drivers round a table, and I only learned that when one of the drivers said how sorry he was about her dad.

I hadn't even told my own sister.
