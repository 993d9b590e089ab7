+++
id = "za-015"
channel = "email"
from_name = "Donna Slack"
from_addr = "donna.slack@example.com"
subject = "tribunal"
date = "2014-12-02T12:33:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "Our Ellie's safeguarding file, which she's not even the one with the statement, were in the bundle and all"
[[evidence]]
category = "no-chance-to-correct"
quote = "I'd done two sides of remarks on it and they come back with a compliments slip, \"advice cannot be altered once submitted\""
+++
Quick one on my break. Lad's [[child:1|Connor]], 13, [[school:1|Dearne Ridge]]. Main thing is he's had no maths teacher since Sept, just supply and a video. Wrote to [[council:1|Barnsley]], wrote to MP, nowt.

Had us tribunal in November, lost it on account of judge had hearing aid trouble if you ask me. Our [[child:2|Ellie]]'s safeguarding file, which she's not even the one with the statement, were in the bundle and all, nobody ever asked her or me. And that EP report, I'd done two sides of remarks on it and they come back with a compliments slip, "advice cannot be altered once submitted". Bus is late every day an' all.

%% signature
Donna
