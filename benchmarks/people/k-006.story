+++
id = "k-006"
channel = "forum-post"
from_name = "pieandpeas"
from_addr = ""
subject = "Re: Has anyone had the \"we can't specify\" line?"
date = "2013-06-19T20:09:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She said KT had been round all the therapists and told them numbers were for panel and they weren't to put any."
+++
Yes. [[child:1|J]] is 8, ASD, one good ear. Mrs [[professional:1|H]] does his speech and she's been straight with me from day one, so when her report came with no hours in it I asked. She said [[professional:2|KT]] had been round all the therapists and told them numbers were for panel and they weren't to put any. [[professional:2|KT]] has never clapped eyes on [[child:1|J]], he's never left the civic centre as far as I know. My mate [[parent:1|L]] went through exactly the same with her [[child:2|B]], different school, same [[professional:2|KT]]. That's [[council:1|Wigan]] for you

