+++
id = "dd-036"
channel = "forum-post"
from_name = "mumofthreepickles"
from_addr = ""
subject = "Transport AGAIN"
date = "2018-09-06T08:50:00+01:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Day 3 and no taxi. DD sat on the wall with her bag on for an hour and ten. Rang the LA, lovely man, says contract "fell between two stools". This after the review was cancelled twice and the new SENCo's never met her!!

And no before anyone asks, nobody's shared anything or written anything dodgy. If anything I wish they WOULD read her file. The report's accurate, I signed it off myself, it just sits there.

Anyone know a good minibus lol
