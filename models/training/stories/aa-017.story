+++
id = "aa-017"
channel = "email"
from_name = "Colin Arkwright"
from_addr = "colin.arkwright@example.com"
subject = "Correspondence with the authority: summary"
date = "2012-11-27T20:15:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "The reply, from a deputy team leader, was that the review had been commissioned by the authority, was the authority's property, and would not be made available to us."
[[evidence]]
category = "subject-access-failure"
quote = "It was acknowledged after sixty days, \"completed\" after two hundred, and what came ran from 1996 to 2003 with everything since then left out."
+++
Sirs,

I set out briefly how matters stand between myself and the education department, as I understand you are gathering examples.

My son is twenty and was educated in a unit attached to a comprehensive. He has cerebral palsy and a first-rate memory. We consider that his statement was allowed to lapse unlawfully and have taken advice.

In January I asked for a copy of the physiotherapist's review, which both sides agree was carried out and paid for. The reply, from a deputy team leader, was that the review had been commissioned by the authority, was the authority's property, and would not be made available to us. I pointed out that it concerned my son's spine.

In February, therefore, he made a formal application under the Act for the whole of his records, in his own hand, which takes him an hour a page. It was acknowledged after sixty days, "completed" after two hundred, and what came ran from 1996 to 2003 with everything since then left out. No explanation was offered for the missing nine years. He remarked that they must have been very dull.

The school, I should record, was exemplary and gave us all it had within the week.

He has a place at university to read history. He'd like his own to be complete.
