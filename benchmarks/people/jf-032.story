+++
id = "jf-032"
channel = "forum-post"
from_name = "brummie_ammu"
from_addr = ""
subject = "Re: Sent to the wrong address"
date = "2020-01-22T08:17:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Rafi's whole assessment was pinned, opened, on the noticeboard in Small Heath by some helpful uncle who thought it was lost property."
+++
Mine went to the mosque. The actual mosque. [[council:1|Birmingham]] had used the address off my brother's nikah booking or something, I've still not got to the bottom of it. [[child:1|Rafi]]'s whole assessment was pinned, opened, on the noticeboard in [[place:1|Small Heath]] by some helpful uncle who thought it was lost property. [[professional:1|Dawn]] rang to say sorry, which is more than [[professional:2|Stallard]] ever did. [[parent:1|Shafiq]] bhai took it down. After jummah, mind you, so everyone'd seen.

