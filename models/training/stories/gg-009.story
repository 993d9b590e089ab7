+++
id = "gg-009"
channel = "email"
from_name = "Charlene Baptiste"
from_addr = "charlene.baptiste@example.com"
subject = "what they took to the tribunal"
date = "2017-02-06T23:48:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "It was a letter from his psychiatrist to my own GP about me, my tablets and what I was like after my mum died, and the council's solicitor had it stamped as evidence B19 without one person picking up a phone to ask me."
[[evidence]]
category = "discussed-without-consent"
quote = "He said the Thursday group, they'd taken my son there five times."
+++
Hi, I'm not good at long emails but my sister said write it down while I'm still vexed.

My son is 14, Croydon, autism and anxiety, he stopped going to school in Year 8. We appealed for a small school. I put in my papers and they put in theirs.

In theirs was a CAMHS letter. I know they're allowed reports that were done for the plan. This one wasn't. It was a letter from his psychiatrist to my own GP about me, my tablets and what I was like after my mum died, and the council's solicitor had it stamped as evidence B19 without one person picking up a phone to ask me. The GP says she never gave it to them. CAMHS say they never gave it to them. So it walked.

At the hearing their witness, the inclusion man, was asked how he knew my son was "capable of mainstream with firm parenting". And he said, like it was nothing, that it had been the view of the professionals' group. The judge asked what group is that. He said the Thursday group, they'd taken my son there five times. The judge looked at me and I just shook my head. Five Thursdays.

We won. The judge was good, she said she gave B19 no weight at all. I said to my sister it still weighs something though.

I did get invited to his annual review, both years, and the EP's report came to me before everybody, so it's not that they don't know how.

Change all the names please
Charlene
