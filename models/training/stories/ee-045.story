+++
id = "ee-045"
channel = "forum-post"
from_name = "coalville_no_mates"
from_addr = ""
subject = "Re: wrong things in reports"
date = "2013-07-01T20:41:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "School nurse has put that there's a \"known offender in the household\". There's me, him, and a tortoise."
[[evidence]]
category = "no-chance-to-correct"
quote = "Wanted it off before it went up to the authority and was told the form's the form, it doesn't have a bit for families on it."
+++
Not my lad, my sister's, but I've got him full time through the court now so he's mine. Leicestershire. School nurse has put that there's a "known offender in the household". There's me, him, and a tortoise. Wanted it off before it went up to the authority and was told the form's the form, it doesn't have a bit for families on it. Still not off. Tortoise is taking legal advice.
