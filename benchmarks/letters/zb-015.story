+++
id = "zb-015"
channel = "forum-post"
from_name = "spareroomsue"
from_addr = ""
subject = "Re: Foster carers - are you told ANYTHING?"
date = "2013-11-17T20:26:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Turned up with cake on the Thursday to find they'd held it on the Monday, his whole review, with neither me nor his mum asked."
[[evidence]]
category = "reports-circulated-unseen"
quote = "The respite house read me chunks of the physio's write-up down the phone. I was still waiting on mine."
+++
In answer to the OP: no.

FC in [[place:1|Margate]], placement is [[child:1|Bailey]], 8, CP, still sees his mum [[parent:1|Charlene]] on Saturdays and she keeps PR.

- Turned up with cake on the Thursday to find they'd held it on the Monday, his whole review, with neither me nor his mum asked. Head said "it was easier for diaries". I left the cake.
- The respite house read me chunks of the physio's write-up down the phone. I was still waiting on mine. They thought I'd find it helpful!
- New standing frame: ordered last Easter. Still not here. (I know, different moan.)

[[contact:1|muddywelly]] upthread had her records go missing. That hasn't happened to us as far as I know.
