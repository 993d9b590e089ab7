+++
id = "aa-027"
channel = "email"
from_name = "Tess Wainwright"
from_addr = "tess.wainwright@example.com"
subject = "Cc'd by mistake"
date = "2022-05-05T20:15:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "We'll hold her at 'watch and wait' until your statutory deadline's passed, and you'll say you had nothing from health. Same as we did with the other two."
[[evidence]]
category = "discussed-without-consent"
quote = "The ticks, I've since found out, are who came to the \"huddle\" on the 20th, where nine people I've mostly never met went through her continence and her behaviour at home, and the invitation said \"no parents at this stage\"."
+++
They cc'd me. That's the whole story really, some poor soul typed T and I came up before [[professional:1|Trevor]].

It was an email chain, eleven deep. You read those from the bottom, so I did.

> From: Clinic lead. "Fine our end. We'll hold her at 'watch and wait' until your statutory deadline's passed, and you'll say you had nothing from health. Same as we did with the other two."

> From: SEN operations. "Perfect, owe you one."

Owe you one! My daughter's in a wheelchair that she outgrew in the lockdown.

Further up there's a list of names with ticks. The ticks, I've since found out, are who came to the "huddle" on the 20th, where nine people I've mostly never met went through her continence and her behaviour at home, and the invitation said "no parents at this stage". The lollipop lady's on it. I'm not joking, she's also a midday supervisor.

When I replied-all to say thank you for including me, there was silence for six days, then a call from somebody senior with a lovely voice. She "regretted the tone". I said that the tone was the only thing I'd no trouble with.

She's nine. She wants a red one, with the light-up wheels. She's been measured three times. Please use any of this you like, only without her name or the town.
