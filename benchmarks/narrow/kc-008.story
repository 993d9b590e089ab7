+++
id = "kc-008"
channel = "email"
from_name = "Chelsea"
from_addr = "chels_hall@example.com"
subject = "Re: your post"
date = "2021-09-28T07:48:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "we are Hall at number 14 and they posted it to a mrs hall in Church road who has nowt to do with us"
+++
Hiya saw your post. My lb [[child:1|Blue]] is 5 and yes thats his name. He was blue when he was born, long story. [[council:1|wirral]] sent his whole ehcp draft to the wrong [[parent:2|hall]]!! we are [[parent:1|Hall]] at number 14 and they posted it to a mrs [[parent:2|hall]] in [[place:1|Church road]] who has nowt to do with us she brought it round in her slippers and stood in my hall reading bits out. Senco miss [[professional:1|church]] said its not school its the LA. [[professional:2|ray]] at the LA said its school. ray of sunshine he is. i'm fuming

