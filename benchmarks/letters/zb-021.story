+++
id = "zb-021"
channel = "forum-post"
from_name = "bigdaveandthelads"
from_addr = ""
subject = "Re: Re: Foster dads thread - UPDATE"
date = "2015-09-30T22:08:00+01:00"
html = false
kind = "follow-up"
categories = ["reports-circulated-unseen", "discussed-without-consent", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "the football coach's wife (lunch supervisor) quoted the new psychologist's findings at me over the orange segments, and I've yet to hold one page of it"
[[evidence]]
category = "discussed-without-consent"
quote = "they've had another natter about him without us, Tuesday, seven chairs, I counted the cups through the window"
[[evidence]]
category = "insecure-handling"
quote = "the old file, the one with his life story work in, has gone in a skip with the portakabin"
+++
Evening all, you asked me to say how it went after my post in the summer. Worse, ta.

Since then:
* the football coach's wife (lunch supervisor) quoted the new psychologist's findings at me over the orange segments, and I've yet to hold one page of it
* they've had another natter about him without us, Tuesday, seven chairs, I counted the cups through the window
* the old file, the one with his life story work in, has gone in a skip with the portakabin. [[professional:1|Jackie]] in the office told me, near to tears

He's fine. [[child:1|Mason]] scored two on Sunday and told the ref his fostering number.

Thanks to [[contact:1|granny_annie_otley]] for the letter wording. And no, [[school:1|Carr Bank]] still hasn't fixed the ramp.
