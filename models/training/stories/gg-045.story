+++
id = "gg-045"
channel = "email"
from_name = "Elaine Nicolson"
from_addr = "elaine.nicolson@example.com"
subject = "Shetland"
date = "2013-03-05T18:52:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "The Monday after there was a call from Lerwick, and by the Wednesday she'd been talked into \"moderate\", because severe would've meant the mainland and the mainland is a flight a week."
+++
There's only one of everything here so I'll not say which one it was. She wrote for our boy "severe". We'd all read it, us and the school, in draft, and nodded. The Monday after there was a call from Lerwick, and by the Wednesday she'd been talked into "moderate", because severe would've meant the mainland and the mainland is a flight a week. She told me so herself at the shop, she couldn't meet my eye by the tatties. Funny thing is, his respite stopped that same month and no one has said it's connected.

Elaine N.
