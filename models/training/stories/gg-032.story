+++
id = "gg-032"
channel = "email"
from_name = "Trevor Munday"
from_addr = "trev.munday@example.com"
subject = "\"Regular\""
date = "2021-05-19T18:40:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She said if she writes \"weekly\" it gets sent back unsigned, they all had it in supervision from the top, in West Sussex you do not put a figure on a child."
[[evidence]]
category = "access-denied"
quote = "The reply was that the panel's deliberations belong to the panel."
+++
To whoever reads these

Our granddaughter lives with us under a special guardianship so I count as the parent, I've got the papers. She's 8, she stammers badly and there's other stuff.

The word in her plan is "regular". Regular speech therapy. I asked the girl that does it, regular as in what, the clock or Christmas? I got on well with her. She shut the door. She said if she writes "weekly" it gets sent back unsigned, they all had it in supervision from the top, in West Sussex you do not put a figure on a child. Now she might get into bother for that so mind how you use it.

Then there's the funding decision. It went to a panel in April, and we were told it was a no, by voicemail. My wife wrote and asked who'd sat on it and what they'd said. We're not daft, we know we can't sit in. But you'd think there'd be a bit of paper. The reply was that the panel's deliberations belong to the panel. My wife, who was a legal secretary for thirty years, has framed it.

In fairness the tribunal people have been quick, and the headmaster drove over himself to bring us her reading book. And we were sent the EP's report to check before it went anywhere, and I did find a spelling mistake.

It's just the two things. They're not big things, you'd think.

Trevor and Pat Munday
