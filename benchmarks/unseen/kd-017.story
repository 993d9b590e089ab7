+++
id = "kd-017"
channel = "forum-pm"
from_name = "castlereagh_mammy"
from_addr = ""
subject = "[[council:1|SEELB]]"
date = "2011-05-10T21:14:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Roy Magill in South Eastern Board told me the reasons were \"internal to the Board\" and that was him done."
+++
Quick one for your list. My [[child:1|Caoimhe]] ([[child:1|Keeva]] to her granny from [[place:1|Larne]], who won't be told) was turned down for a place at [[school:1|Tullynacree Special]]. I asked what the admissions panel had actually decided and why. [[professional:1|Roy Magill]] in [[council:1|South Eastern Board]] told me the reasons were "internal to the Board" and that was him done. Internal! As if it was his own liver. Don't know yet if I'd want quoted. Ask me again when the wean's settled.

