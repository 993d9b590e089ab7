+++
id = "ee-033"
channel = "email"
from_name = "Denise Hoyle"
from_addr = "denise.hoyle@example.com"
subject = "Private report - do I have to show them?"
date = "2022-10-20T21:09:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi, step-gran from Huddersfield here, helping my son's partner out. We've had a private psychologist see her lad, cost an arm and a leg, and it's just come. It's good for him but there's some stuff about his first dad. Can we black that bit out before we give it to the council? Could they then give it to the tribunal as it is, if it got that far? She's not shown a soul yet and she's the only copy in her knicker drawer. Also does anyone check these for spelling, as it's shocking for eleven hundred quid.

Thanks, Denise
