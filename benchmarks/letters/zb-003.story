+++
id = "zb-003"
channel = "forum-post"
from_name = "tata_z_bostonu"
from_addr = ""
subject = "Re: SALT reports with no hours - why??"
date = "2013-03-19T20:05:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "Chief say to us no numbers, not minute, not week, if I put number the report come back to me."
[[evidence]]
category = "report-change-requested"
quote = "lady from Council office write her e-mail, please take out sentence about special school, thank you, kind regards"
+++
Hello, sorry for my English, I am father of [[child:1|Kacper]], 6 years, not speaking. We live [[place:1|Boston]] (the one in [[place:2|Lincolnshire]] not America).

You ask why no hours. I tell you why, I asked her in car park. Therapist [[professional:1|Gemma]], she is good, she likes my son. She say me: "Chief say to us no numbers, not minute, not week, if I put number the report come back to me."

And second thing. When first report was ready, lady from Council office write her e-mail, please take out sentence about special school, thank you, kind regards. [[professional:1|Gemma]] did not take out. I respect her for this. But who will be next one, and he has mortgage?

In Poland also is bad but there they say it to your face.
