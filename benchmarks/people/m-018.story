+++
id = "m-018"
channel = "forum-post"
from_name = "chalkdust_and_gin"
from_addr = ""
subject = "Re: Does it happen everywhere?"
date = "2013-07-01T12:20:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Former SENCo here, deep cover.

I've read all nine pages and the thing I'd add is that most of us knew. In my last place ([[council:1|Sandwell]], it's no secret) there was a termly get-together at the [[org:1|Tame Valley Centre]]: EP, SALT manager, the LA's [[professional:1|Geoffrey]], a rotating cast of us. [[professional:1|Geoff]] would go down his list, surname first, as if it were a register. "[[child:1|Bahra]]. [[child:2|Lomax]]. [[child:3|Lomax]] minor." (That last was [[child:2|Lomax]]'s brother, [[child:3|Reece]].) And he'd say what each of us was going to think.

I once said I hadn't decided what I thought about [[child:1|Bahra]]. "You've until the biscuits come round," said [[professional:1|Geoff Rudge]], and everybody laughed, and so to my shame did I. [[professional:2|Anthea]] from SALT didn't. [[professional:2|Anthea Blaylock]] wrote it all down in a red book every time, and I've often wondered where [[professional:2|Anthea]]'s red book is.

No one was wicked. That's what I'd say to the poster on page 6 who wants prosecutions. [[professional:1|Geoff]] coached under-11s. But you had a list, it had children on it, not one parent knew it existed, and by the time the parents were told anything it'd been over for weeks, bar the stationery.

I left in 2009. I grow dahlias.

