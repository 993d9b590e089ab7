+++
id = "jf-012"
channel = "forum-post"
from_name = "boglord"
from_addr = ""
subject = "Re: Who else has had files go missing"
date = "2011-11-02T20:14:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "It was lifted with her handbag outside the chip shop on 14th June and she told nobody until I asked for it in August."
+++
Not sure who [[professional:1|McGlinchey]] answers to these days but she's still in [[place:1|Omagh]] and she had our [[child:1|Cathal]]'s file in her car. In her car! It was lifted with her handbag outside the chip shop on [[date:1|14th June]] and she told nobody until I asked for it in August. Seven years of paediatrician's letters, photos, the lot. [[council:1|WELB]] sent a form. His granny [[parent:1|Philomena]] lit a candle, it did about as much good.

