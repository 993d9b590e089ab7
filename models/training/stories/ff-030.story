+++
id = "ff-030"
channel = "forum-pm"
from_name = "heronwatcher"
from_addr = ""
subject = "Your post about CAMHS, can't reply in public"
date = "2016-02-17T23:33:00+00:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "\"Agreed: CAMHS will hold back from endorsing specialist placements until LA has exhausted in-county; in return LA to second 0.6 WTE to the crisis line.\" And initials, theirs and ours."
+++
Hi, I hope you don't mind me PMing. I can't post it as I work (admin, band 3) for the very trust, and DD (14) is a patient of it, which is the nub of the problem.

DD self-harms, autistic, hasn't been in school since Sept. We waited eight months, fair's fair so does everybody. Her key worker is great. She told me to my face, and showed me the screen, that DD needs a small school and that she'd put so. I'm not complaining about her.

I type up the minutes for the liaison group. I'm meant to declare an interest when it's someone I know and I always have, so I didn't type the January ones, but the template I got for February had the January ones still in it, underneath. I read down before I'd realised. There wasn't anything about DD by name. It was general, and worse. "Agreed: CAMHS will hold back from endorsing specialist placements until LA has exhausted in-county; in return LA to second 0.6 WTE to the crisis line." And initials, theirs and ours. 0.6 of somebody. That's what our girls go for. I actually know the 0.6, she's called Bev.

DH says I've got to whistleblow, DM says I've got to keep my job. The key worker's letter, when it came out, had no placement in it at all, and she won't meet my eye, but whether that's from this or from something else I honestly couldn't tell you and I'd not want to put it on her.

If you use it could you not say admin. Say "someone who saw". Thanks for reading, it's helped to type something I wasn't paid for.
