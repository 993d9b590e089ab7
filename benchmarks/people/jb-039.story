+++
id = "jb-039"
channel = "email"
from_name = "Struan Mutch"
from_addr = "struan.mutch@example.co.uk"
subject = "i'm the kid in the report"
date = "2024-01-18T02:26:00+00:00"
html = false
kind = "story"
categories = ["false-information", "reports-circulated-unseen"]
consent = "named"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "\"struan has no friends and does not appear to want them\""
[[evidence]]
category = "reports-circulated-unseen"
quote = "it went to skills development, the college and grampian autism hub before any of us"
+++
i'm 19 so nobody else has to sign for this. [[council:1|aberdeen city council]] wrote about me from age 4. i got the lot last month, first time i'd seen any of it. there's a page from [[school:1|kincorth braes academy]] by mr [[professional:1|duguid]] saying "[[child:1|struan]] has no friends and does not appear to want them". [[child:2|magnus]] was sat next to me the day he wrote that! [[child:2|magnus]] is best man material. anyway mum never got shown it either, it went to skills development, the college and [[org:1|grampian autism hub]] before any of us. use my name, that's the point

%% signature
struan

