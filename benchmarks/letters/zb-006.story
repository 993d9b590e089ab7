+++
id = "zb-006"
channel = "email"
from_name = "Hasan Yıldız"
from_addr = "hasan.yildiz.n9@example.com"
subject = "schools know before father"
date = "2015-05-20T19:22:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "discussed-without-consent"]
consent = "named"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Council was asking three schools to take him, we learn it only because one ring my wife to say sorry, no"
[[evidence]]
category = "discussed-without-consent"
quote = "all his paper was posted to them, psychologist, hospital, even our divorce from before, nobody ask us can we"
+++
Good evening sir madam,

My son [[child:1|Emir]] is 10, autism, now in [[school:1|Bury Lodge Primary]]. We did not choose secondary yet. We was going to look in September like normal people.

But Council was asking three schools to take him, we learn it only because one ring my wife to say sorry, no. My wife say "no to what?" She was in the bus. And all his paper was posted to them, psychologist, hospital, even our divorce from before, nobody ask us can we.

Officer Mr [[professional:1|Prentice]] at [[council:1|Enfield]] say this is "consultation". For me consultation is when you ask somebody. I am somebody.

You may use with my name. I am not ashamed, they should be.

%% signature
Hasan Yıldız
