+++
id = "cc-022"
channel = "forum-post"
from_name = "cynicalsid"
from_addr = ""
subject = "Same old"
date = "2013-07-22T22:22:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Point is it's all about money. They will always tell therapists not to put hours in, they'll always have their little meetings, they'll always lose the letter that matters. You could change the law tomorrow and they'd find a new drawer to lose it in. Until someone's personally fined it carries on. That's not me being bitter, my two are grown up and we had a very easy run. It's just how big offices behave. Good luck to the campaign though.
