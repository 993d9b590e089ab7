+++
id = "ee-029"
channel = "email"
from_name = "Nasreen Begum"
from_addr = "nasreenb.e1@example.com"
subject = "please read, Tower Hamlets"
date = "2017-06-04T13:51:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "The lady told me panel is confidential to panel, and that what they thought about my own daughter I can't have it, not written, not said, not summary, not nothing."
[[evidence]]
category = "insecure-handling"
quote = "It had no password and inside was all the children of our caseworker, maybe forty children, my girl's seizure plan also, our address and door code."
+++
Salaam and hello,

Sorry for my writing, I'm doing it on my phone while my girls are in madrasa.

My middle girl is 8 and she has epilepsy and learning delay. We went to resource panel for a place with nurse. They said no place. Fine, maybe there's no place. But I wanted to understand it. The lady told me panel is confidential to panel, and that what they thought about my own daughter I can't have it, not written, not said, not summary, not nothing. I asked her three times in different ways. My husband thought I was asking wrong so he called and got the same.

After this there was one more thing. A man from the kebab shop, he's from same village as my father in law, he sent a boy up to our flat with a memory stick. He said sister this was on the bus seat, on the 205. It had no password and inside was all the children of our caseworker, maybe forty children, my girl's seizure plan also, our address and door code. I took it to the office by hand and I didn't look at the others I promise to God. The manager said thank you and asked me not to make it a big thing.

Her school is nice. The seizure training was late but now all of them did it.

I don't want name. Bangladeshi mum in East London is okay, we're plenty.

Nasreen
