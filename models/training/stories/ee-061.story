+++
id = "ee-061"
channel = "forum-post"
from_name = "brenda_from_barnsley"
from_addr = ""
subject = "Re: Did you see the report before school did?"
date = "2012-05-30T18:52:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Dinner lady knew what were in it before me, and I'm not being funny, she quoted it, \"working memory on second percentile\", over't gate, and mine come by second class post a week on Tuesday."
+++
Did I heck. Dinner lady knew what were in it before me, and I'm not being funny, she quoted it, "working memory on second percentile", over't gate, and mine come by second class post a week on Tuesday. It's a right enough report. They let me fettle a couple of things after. But that's not how you do it, is it.
