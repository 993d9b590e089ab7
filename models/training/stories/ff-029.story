+++
id = "ff-029"
channel = "email"
from_name = "F. Anstruther"
from_addr = "fanstruther@example.com"
subject = "One remark"
date = "2019-02-01T10:10:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "she'd been \"leant on, ever so nicely\" by Fife to bring the child down from five sessions to two, and had met them at three, \"like a carpet seller\"."
+++
I'd prefer that this weren't printed but I want somebody to have it. I am a hospital chaplain; people tell me things over tea. A physiotherapist who had treated my own granddaughter told me that she'd been "leant on, ever so nicely" by Fife to bring the child down from five sessions to two, and had met them at three, "like a carpet seller". The child lost the use of a splint over it. She wasn't asking for absolution, quite, and I didn't quite give it.
