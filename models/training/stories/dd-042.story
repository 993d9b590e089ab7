+++
id = "dd-042"
channel = "email"
from_name = "Baz"
from_addr = "bazandnic@example.com"
subject = "nursery"
date = "2023-06-14T06:12:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "her portage report was up on the nursery's wall planner. highlighted. we hadn't had ours yet. nic read it while she was looking for the wellies"
[[evidence]]
category = "discussed-without-consent"
quote = "oh we had the early years panel in on tuesday to talk her through, didn't the office let you know? no karen the office did not let us know karen"
+++
alright. daughter's 3, global delay. her portage report was up on the nursery's wall planner. highlighted. we hadn't had ours yet. nic read it while she was looking for the wellies

asked how come. oh we had the early years panel in on tuesday to talk her through, didn't the office let you know? no karen the office did not let us know karen

not being funny but she's ours

baz
