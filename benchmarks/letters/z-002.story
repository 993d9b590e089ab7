+++
id = "z-002"
channel = "forum-post"
from_name = "pebbledash_annie"
from_addr = ""
subject = "Re: SEN info sharing - post your examples here"
date = "2016-02-21T20:48:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "anything with a number in it gets bounced back by her manager so they've all learned to write 'regular'"
[[evidence]]
category = "access-denied"
quote = "was told parents get the outcome, not the reasoning, and the outcome is no"
+++
Two from us, [[council:1|East Sussex]].

1. SALT for DD ([[child:1|Flo]], 7) told me, sort of out the side of her mouth while packing up the picture cards, that anything with a number in it gets bounced back by her manager so they've all learned to write 'regular'. Regular like Christmas??

2. Our request for OT went to panel. I asked what they'd discussed and why they turned it down, was told parents get the outcome, not the reasoning, and the outcome is no.

Was half hoping someone in [[place:1|Seaford]] would say it's just us. [[contact:1|Mojo_and_twins]] says not.
