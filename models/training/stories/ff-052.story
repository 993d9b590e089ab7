+++
id = "ff-052"
channel = "forum-post"
from_name = "knit1purl1_tribunal1"
from_addr = ""
subject = "Re: \"professionals only\""
date = "2013-03-07T20:44:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "She'd been in on it. School, LA, community nurse, her. The parking was awful apparently, hence her remembering."
+++
Ha. DD2's swimming teacher (swimming!) stopped me at the lockers, how was I feeling about the move to the unit? What move, what unit. She'd been in on it. School, LA, community nurse, her. The parking was awful apparently, hence her remembering. We'd had a lovely annual review with the same people, bar the swimmer, only the week before, and not a dicky bird. I'm a registrar of births, I keep a straight face for a living. I kept it till the car.
