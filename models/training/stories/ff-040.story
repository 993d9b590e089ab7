+++
id = "ff-040"
channel = "forum-post"
from_name = "sewingbee_sarf"
from_addr = ""
subject = "Re: reports, who gets them first?"
date = "2017-06-22T13:02:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Found DS's OT report in his book bag as SCRAP. On the back of it he'd done a whale. TA had used her spare copy, she'd had it a fortnight."
[[evidence]]
category = "no-chance-to-correct"
quote = "answer came there none until a letter saying the window for parental observations had been closed on the date of the whale."
+++
Not us, that's who. Found DS's OT report in his book bag as SCRAP. On the back of it he'd done a whale. TA had used her spare copy, she'd had it a fortnight. I said could I have the front of the whale then please. When I rang OT as there was a paragraph I'd have liked to put my side of (nothing scandalous, she'd seen him on a tired day), answer came there none until a letter saying the window for parental observations had been closed on the date of the whale. I'm a technical author. I live for version control. Croydon, if you couldn't guess.
