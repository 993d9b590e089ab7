+++
id = "z-009"
channel = "forum-pm"
from_name = "StilettosInTheSlurry"
from_addr = ""
subject = "re yr thread (pls not on the board)"
date = "2013-01-28T21:33:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "she's \"not permitted to do sums\""
[[evidence]]
category = "report-change-requested"
quote = "LA rang her about bumping his dx from ASD down to \"social communication differences\""
[[evidence]]
category = "no-chance-to-correct"
quote = "when we asked could we go through it line by line with her before it was set in stone: no, once it's on the system it's on the system"
+++
Hiya. DS2 = [[child:1|Ned]], Y3, farm kid, [[council:1|Cumbria]].

Paed is [[professional:1|Ros Thexton]]. Asked her how much 1:1 he'd need. Eyes to ceiling: she's "not permitted to do sums". Then (she'd had a day of it) tells me LA rang her about bumping his dx from ASD down to "social communication differences", as "ASD triggers things". She told them to hop it. Hero.

SALT's report, other story: when we asked could we go through it line by line with her before it was set in stone: no, once it's on the system it's on the system.

Use it, but scrub [[child:1|Ned]], [[professional:1|Ros]], sheep etc. Only one stiletto-wearing dairy farmer round [[place:1|Shap]].
