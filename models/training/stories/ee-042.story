+++
id = "ee-042"
channel = "email"
from_name = "Ged Armstrong"
from_addr = "gedarmstrong@example.com"
subject = "Carlisle. Two things."
date = "2017-02-08T19:33:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Some clown's put it on the e-mail to the whole of Year 9's parents in place of the skiing trip, with her name at the top and a diagram."
[[evidence]]
category = "quantifying-forbidden"
quote = "What she won't do is write the four, as her boss at the trust has told them all that putting numbers in leaves them \"exposed\" and any advice with one gets bounced to be done again."
+++
Now then,

Two things and then I'll leave you be. I'm a wagon driver from Carlisle, I've a lass of thirteen with a stoma and ASD.

Thing one. The continence nurse's letter was for the school's eyes. Some clown's put it on the e-mail to the whole of Year 9's parents in place of the skiing trip, with her name at the top and a diagram. Recalled inside ten minutes, they tell me. I got it in a lay-by at Tebay and I'd read it by the time it was recalled, and so had her best mate's mam. They rang, they wrote, they sent flowers, the head came to the house. I can't knock how they've been about it. But she's not been back in.

Thing two. She needs somebody with her when she's changing it, and the nurse reckons four times in a school day. She'll tell anybody that. What she won't do is write the four, as her boss at the trust has told them all that putting numbers in leaves them "exposed" and any advice with one gets bounced to be done again. So in the plan it says "regularly". I drive regularly. I'd not know from that if I was going to Penrith or Poland.

Ged
