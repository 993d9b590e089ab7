+++
id = "cc-062"
channel = "forum-pm"
from_name = "knackeredinkent"
from_addr = ""
subject = "OT"
date = "2015-05-08T23:20:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She'd written forty minutes twice weekly and her manager struck it through because \"we don't do minutes in this borough\"."
[[evidence]]
category = "report-change-requested"
quote = "Then the casework officer rang her to get \"requires\" turned into \"may benefit from\", and she did it, she's got a mortgage."
+++
Quick one as DS2 is still up. The OT told me this on my own doorstep, near tears. She'd written forty minutes twice weekly and her manager struck it through because "we don't do minutes in this borough". Then the casework officer rang her to get "requires" turned into "may benefit from", and she did it, she's got a mortgage. We knew because DH had photographed the first version when she left it out on our kitchen table.

DS2 is 9, dyspraxia and hypermobile. Appeal lodged, hearing in August, can't afford a private OT, selling the campervan. IPSEA have been fab.
