+++
id = "cc-046"
channel = "forum-pm"
from_name = "postcodelotteryloser"
from_addr = ""
subject = "me too"
date = "2016-03-03T22:02:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "EP sat at my table and said she's seen lads like Jude need full time 1:1 but it's more than her job's worth to put a number down, the service has had a memo round."
[[evidence]]
category = "school-approached"
quote = "Then the independent school we'd found, who'd offered in writing, went quiet. Secretary told me the LA had been on the phone asking them to have a rethink, said it'd \"set a precedent\"."
+++
You asked for examples so here's mine, short as I'm on nights.

EP sat at my table and said she's seen lads like Jude need full time 1:1 but it's more than her job's worth to put a number down, the service has had a memo round. So it says "a high level of adult support". Ta.

Then the independent school we'd found, who'd offered in writing, went quiet. Secretary told me the LA had been on the phone asking them to have a rethink, said it'd "set a precedent". We hadn't even told the LA which school it was yet!

Jude's 12, lovely, obsessed with lifts.
