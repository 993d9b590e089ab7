+++
id = "w-002"
channel = "forum-pm"
from_name = "jutepieceandjam"
from_addr = ""
subject = "aboot yer thread"
date = "2010-11-08T22:31:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "sent her write up tae the school n the ed psych afore i clapped eyes on it"
[[evidence]]
category = "false-information"
quote = "it says she cannae use a fork. she can so"
[[evidence]]
category = "access-denied"
quote = "i asked for ma ain copy n got telt id get it at the review"
+++
hiya hope ye dinna mind the pm. [[place:1|dundee]] here, ma lassie is [[child:1|kirsty-leigh]], 7. the speech wummin [[professional:1|moira]] fae [[health:1|kings cross]] (the hospital no the station lol) sent her write up tae the school n the ed psych afore i clapped eyes on it. only kent cos miss [[professional:2|gow]] said at the gate "thats some read". i asked for ma ain copy n got telt id get it at the review. thats MARCH

n it says she cannae use a fork. she can so. [[child:1|kirstylee]] wis black affronted, she ate her hale tea wi a fork that nicht staring at me

use it but nae names eh
