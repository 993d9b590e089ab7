+++
id = "kd-032"
channel = "forum-pm"
from_name = "ullapool_otter"
from_addr = ""
subject = "sar up north"
date = "2016-11-02T18:18:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "Got them in October, seven months late, and every page with Catriona Munro's name on it missing, including the one she'd handed to me herself."
+++
Is it any good to you if it's not England? Put in for our [[child:1|Finlay]]'s papers with [[council:1|Highland]] in March. Got them in October, seven months late, and every page with [[professional:1|Catriona Munro]]'s name on it missing, including the one she'd handed to me herself. [[professional:1|Catriona]] was his speech therapist, [[health:1|Raigmore]], [[place:1|Inverness]]. My guess: she'd recommended something dear. I've her copy in the dresser. Keep the wee man's name out of it, and mine, there's only the one otter.

