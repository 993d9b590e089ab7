+++
id = "aa-058"
channel = "email"
from_name = "Fiona Garrity"
from_addr = "fiona.garrity@example.com"
subject = "School transport and a group chat"
date = "2022-02-22T20:15:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "The firm runs its routes on a WhatsApp group with thirty-odd drivers in it, past and present, and there was my boy's entire care plan, photographed, the page about his bowels and the key safe code to our front door."
[[evidence]]
category = "discussed-without-consent"
quote = "The council's transport lady and his teacher and the firm's boss had had a video call about him on the 6th, should he be restrained, should he travel alone, was it down to \"the home situation\", and Pam had been asked to join it while his dad and I hadn't been told it was on."
+++
Hello,

You'll get lots about psychologists, I expect. Mine's about a minibus.

My son's ten, he's autistic with a bowel condition, and he goes on the transport with five others and an escort called [[professional:1|Pam]]. I like [[professional:1|Pam]]. In January [[professional:1|Pam]] showed me her phone because she couldn't find the stop. The firm runs its routes on a WhatsApp group with thirty-odd drivers in it, past and present, and there was my boy's entire care plan, photographed, the page about his bowels and the key safe code to our front door. One of those drivers was sacked last year for you know what. We've had the locks changed at our own cost.

I scrolled, well you would. It wasn't only addresses. The council's transport lady and his teacher and the firm's boss had had a video call about him on the 6th, should he be restrained, should he travel alone, was it down to "the home situation", and [[professional:1|Pam]] had been asked to join it while his dad and I hadn't been told it was on. We don't have a home situation, we've a home.

He loves that bus. He knows the registration of every one they've had. I don't want him taken off it, I should say so now in case anybody thinks that's the answer.

The firm has been apologetic. The council's waiting for "the facts". I've sent them photos of the facts.
