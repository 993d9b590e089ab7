+++
id = "ff-051"
channel = "forum-pm"
from_name = "lapwing_fen"
from_addr = ""
subject = "you asked on the thread"
date = "2010-02-25T21:09:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "the worked example they projected for us to have a bash at, \"how would you manage this family?\", was my DS: his initials, his street, my divorce and all."
+++
Hi, rather not on the open board. Ours was only small. I'm a governor at another school so I went to a cluster training evening, name badge, quiche, and the worked example they projected for us to have a bash at, "how would you manage this family?", was my DS: his initials, his street, my divorce and all. Forty people. I sat through it. The leader hadn't clocked me because I've gone back to my maiden name. Don't use it please, there were only forty and they'd each know. It's just so that you have it.
