+++
id = "ff-027"
channel = "forum-post"
from_name = "OTwhoKnowsNowt"
from_addr = ""
subject = "Re: Has your report ever been \"tweaked\"?"
date = "2015-02-19T22:05:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "His OT rang DW, one to another, in bits, because Kent had sent back her report on our boy asking her to lose the sensory room, and she'd wanted to know if DW thought she'd get away with saying no."
+++
OT's husband here, she'd kill me. DS has an OT too, obvs not DW. His OT rang DW, one to another, in bits, because Kent had sent back her report on our boy asking her to lose the sensory room, and she'd wanted to know if DW thought she'd get away with saying no. DW said you don't ask me that, I'm his mum! She did say no in the end and it's still in. So all's well, but they did ask.
