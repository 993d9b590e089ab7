+++
id = "t-039"
channel = "email"
from_name = "Sevgi"
from_addr = "sevgi.hackney@example.com"
subject = "who knew before me (a list)"
date = "2013-07-04T22:58:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Who had read the report about Deniz before I did:"
[[evidence]]
category = "insecure-handling"
quote = "Hasan, because he still gets post at the old flat in Dalston"
+++
Who had read the report about [[child:1|Deniz]] before I did:

- [[professional:1|Leonie]], who wrote it, fair enough
- [[professional:2|Patrick]], her manager at the [[health:1|Homerton]]
- [[council:1|Hackney]], meaning [[professional:3|Ros]] and the man who sits opposite [[professional:3|Ros]]
- [[school:1|Clissold Fields]], meaning the head, Ms [[professional:4|Prempeh]], and [[professional:5|Jules]] in reception, and I think the caretaker
- [[school:2|Amhurst House]], where my boy has never set foot
- [[parent:1|Hasan]], because he still gets post at the old flat in [[place:1|Dalston]], and so [[parent:1|Hasan]]'s mother, [[parent:2|Emine]], and so half of [[place:2|Gaziantep]]
- [[org:1|Yildiz Kids]], who run the Saturday club. [[professional:6|Cem]] rang me up to say how sorry he was. About what? He went silent. He's a nice boy, he's only twenty.
- the mother of [[child:2|Theo]], because [[professional:5|Jules]] is her sister

Who hadn't:

- me
- [[child:1|Deniz]], who's sixteen and reads better than they do, judging from the emails

I've told it to [[org:2|Oduya Stein]] on the [[place:3|Kingsland Road]]. They think it's worth something. I said I don't want something, I want number one on that list to be me next time.
