+++
id = "k-002"
channel = "forum-pm"
from_name = "chai_and_chaos"
from_addr = ""
subject = "my two"
date = "2016-03-08T23:31:00+00:00"
html = false
kind = "story"
categories = ["false-information", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "its got ayaans birthday on it (9/1/10) and says hes non verbal, ayaan never shuts up!!"
[[evidence]]
category = "insecure-handling"
quote = "the corrected one with both there nhs numbers on went home in the wrong bookbag, to the other aryan in sunflower class"
+++
salaam, quick one. [[child:1|ayaan]] is 6 and [[child:2|aryan]] is 4, yes i know, mother in law picked the second. [[council:1|luton]] sent a speech report for [[child:2|aryan]] only its got [[child:1|ayaan]]s birthday on it ([[date:1|9/1/10]]) and says hes non verbal, [[child:1|ayaan]] never shuts up!! [[professional:1|saima]] says she only does the therapy not the typing and anyway mrs [[professional:2|holt]] has it now. then the corrected one with both there nhs numbers on went home in the wrong bookbag, to the other [[child:3|aryan]] in sunflower class and his mum [[parent:1|farzana]] had to bring it round to mine in a asda bag. both are at [[school:1|sundon chase infants]]. would you believe it

