+++
id = "ee-011"
channel = "forum-post"
from_name = "ilford_single_dad"
from_addr = ""
subject = "Re: did anyone's diagnosis just vanish"
date = "2016-09-28T23:20:00+01:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "Paed told me off the record that she'd been \"asked to be a team player\" at a do with the council's psychology lot, and since then none of their clinic gives PDA out and none of the EPs bring it up, it's like a gentlemen's agreement except nobody's a gentleman."
+++
Yep. Redbridge. Paed told me off the record that she'd been "asked to be a team player" at a do with the council's psychology lot, and since then none of their clinic gives PDA out and none of the EPs bring it up, it's like a gentlemen's agreement except nobody's a gentleman. She didn't change my boy's letter cos she hadn't wrote it yet. She just wrote a different one to what she'd said in the room.
