+++
id = "cc-009"
channel = "forum-pm"
from_name = "eightypercenttea"
from_addr = ""
subject = "The huddle"
date = "2018-05-17T23:05:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "other-collusion", "quantifying-forbidden", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They go through the kids by name over sandwiches, ours has come up four times since last summer, and not one of them ever thought to mention it to me, never mind ask me along."
[[evidence]]
category = "other-collusion"
quote = "October's says the NHS therapy lead and the LA inclusion manager \"agreed to hold the line at advice-to-school so that both budgets are protected\"."
[[evidence]]
category = "quantifying-forbidden"
quote = "Her SALT told me anything with a figure in it gets bounced straight back by her own boss, so page 4 just says \"access to\" this and \"opportunities for\" that."
[[evidence]]
category = "reports-circulated-unseen"
quote = "it was on the head's desk with a Post-it on it a fortnight before an envelope came to me. The head asked what I thought of it. What did I think of what?"
+++
Sorry this is long-ish, tired.

DD is 5, DLD + global delay. We've been lucky with school. The reception teacher cried when she left, that kind of lucky. Not lucky with anything else.

The physio let slip there's something called the joint resource huddle, first Thursday of the month. They go through the kids by name over sandwiches, ours has come up four times since last summer, and not one of them ever thought to mention it to me, never mind ask me along. I only have the notes because a receptionist who is my cousin's mate thought it was a disgrace and told me what to ask for.

October's says the NHS therapy lead and the LA inclusion manager "agreed to hold the line at advice-to-school so that both budgets are protected". That's DD. She's a line to be held.

It explains the report too. Her SALT told me anything with a figure in it gets bounced straight back by her own boss, so page 4 just says "access to" this and "opportunities for" that. And that report, it was on the head's desk with a Post-it on it a fortnight before an envelope came to me. The head asked what I thought of it. What did I think of what?

Meanwhile waiting list for the hearing test is 9 months, and my mum's not well. I'm OK. I'm just eighty per cent tea at this point. Change the job titles please, it's a small town.
