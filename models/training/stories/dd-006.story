+++
id = "dd-006"
channel = "forum-pm"
from_name = "Fenlandmum"
from_addr = ""
subject = "panels"
date = "2014-10-02T13:20:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Apparently that's not for parents. What's said at panel stays at panel, there's a note but it's theirs, and no she couldn't read me the bit that was about us either."
[[evidence]]
category = "reports-circulated-unseen"
quote = "He had the speech therapist's write-up there in front of him, all eight pages, and was enjoying it. Ours turned up a fortnight later with a slip saying we were the first to receive it."
+++
Saw your thread about panels so here's mine, for what it's worth.

DD is 6, ASD + hypermobile, in a mainstream infants of 48 kids where the head is also the caretaker and drives the minibus. We put in for assessment and it was a No. Two lines, second class stamp. So I rang up nicely (I am always nice on the phone, I work in a vet's) and asked what the panel had thought was missing, so I could go and get it. Apparently that's not for parents. What's said at panel stays at panel, there's a note but it's theirs, and no she couldn't read me the bit that was about us either. I asked who was on it. She'd have to find out if she was allowed to tell me. That was May.

The thing that really got under my skin is smaller. In the summer a chap rang about the school taxi, from Transport, very chatty. Was DD the one who couldn't manage sentences with "because" in them? I said I beg your pardon? He had the speech therapist's write-up there in front of him, all eight pages, and was enjoying it. Ours turned up a fortnight later with a slip saying we were the first to receive it.

I'm not daft, I know a man who books taxis needs to know if she'll bolt. He doesn't need her subordinate clauses.

You're welcome to it without my username, and could you make it a different county? There are about nine people in this one.
