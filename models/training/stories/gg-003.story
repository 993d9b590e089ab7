+++
id = "gg-003"
channel = "forum-post"
from_name = "mumofthree_Ayr"
from_addr = ""
subject = "who gets it first"
date = "2013-01-24T20:41:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Wee man's cluster psychologist did her bit in November, his granny got told all about it by the nursery manager in Asda on 2nd December and mine landed in the new year."
[[evidence]]
category = "false-information"
quote = "I looked at the front page again last night and they've his date of birth a year out."
+++
Can I ask is this normal. Wee man's cluster psychologist did her bit in November, his granny got told all about it by the nursery manager in Asda on 2nd December and mine landed in the new year. I'm not even that annoyed, his granny explained it better than the report does. Only thing, nursery have moved him in with the babies and nobody will say how come. I looked at the front page again last night and they've his date of birth a year out. So on paper he's a genius or a baby depending which bit you look at
