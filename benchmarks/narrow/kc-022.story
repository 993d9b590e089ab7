+++
id = "kc-022"
channel = "email"
from_name = "Rob"
from_addr = "rob.s@example.com"
subject = "[[child:1|Harper]]"
date = "2014-03-25T07:19:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "We got sent it after it had been to the council, the audiology at Great Western and the aid company"
+++
morning, quick one off the phone before work. [[child:1|Harper]] 7, Hearing loss, [[council:1|swindon]]. Her ToD mrs [[professional:1|cook]] came to [[school:1|wood lane primary]] and found the radio aid in a drawer with the cook's aprons. In a drawer!! she Wrote it up. School never let on. We got sent it after it had been to the council, the audiology at [[health:1|Great Western]] and the aid company. my Wife [[parent:1|Dawn]] saw it at the crack of dawn on a shared printer at work, she does nights in the same building. [[professional:2|Wood]] the head wont see us. Ironic. Cant see the wood for the.. u know

