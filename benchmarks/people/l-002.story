+++
id = "l-002"
channel = "forum-post"
from_name = "bintabdi_lu4"
from_addr = ""
subject = "[[council:1|luton]] .."
date = "2016-06-19T00:21:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "the lady wrote up a whole session that never happened, we were in hargeisa that week burying my mum"
+++
anyone else in [[place:1|luton]] had this?? my boy [[child:1|zakariya]] is at [[school:1|beechmere]] (the special one not [[school:2|beechmere juniors]]) and [[council:1|luton]] say he was assessed by speech therapy in feb. he wasnt. the lady wrote up a whole session that never happened, we were in [[place:2|hargeisa]] that week burying my mum. i showed miss [[professional:1|ridley]] my boarding pass. she said speak to [[council:1|luton council]], the one called [[professional:2|farzana]], she said speak to the [[health:1|l&d]], the [[health:1|l and d]] said speak to [[school:1|beechmere]]. round and round. [[place:3|bury park]] to [[place:4|stopsley]] to [[place:5|lewsey farm]] on three buses with a buggy

