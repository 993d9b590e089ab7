+++
id = "ee-020"
channel = "email"
from_name = "Sandra Pickersgill"
from_addr = "sandrapick61@example.com"
subject = "foster carer, Rotherham"
date = "2016-10-02T22:05:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "I says section four of what. She'd had that report since July, so had the primary, so had the lass who does his counselling, and there was me still waiting on the postman."
[[evidence]]
category = "no-chance-to-correct"
quote = "I rang to ask how I'd go about getting that looked at and the girl said oh no, it's been finalised love, carers don't get a comments stage."
+++
Hello,

I've fostered for Rotherham for nineteen year so I'm not easily shocked. I have delegated authority for education for the lad I've got now, special guardianship going through, and I am to be sent everything. That's in writing. Social worker put it in writing twice.

EP came out to see him in June, nice woman, sat on my settee, had a custard cream. Said I'd have it in a fortnight. Well a fortnight went, a month went. I'm not one for chasing because they're all run off their feet aren't they.

September, he starts at the comp. First week the head of year stops me in the yard and says she'd found section four very illuminating. I says section four of what. She'd had that report since July, so had the primary, so had the lass who does his counselling, and there was me still waiting on the postman.

I did get it in the end, after a bit of a do with the office. It's a fair report, most of it, I'd not say she made owt up. There's a page about his tics that I'd have put different, because he does them when he's happy and she thinks it's nerves. I rang to ask how I'd go about getting that looked at and the girl said oh no, it's been finalised love, carers don't get a comments stage. Nineteen year.

Meantime the transport's been late eleven times, they've cut his TA to mornings and there's a fourteen month wait for the neuro clinic. But that's every child in South Yorkshire so I'll not bore you.

Sandra P.
(don't use his name or mine please, court's not til spring)
