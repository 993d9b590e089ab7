+++
id = "kb-008"
channel = "email"
from_name = "Jaswinder Kaur Sahota"
from_addr = "jassi.sahota@example.com"
subject = "[[council:1|Slough]] refused to give panel reasons"
date = "2019-09-18T12:03:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "She replied that panel discussions are confidential and parents are never given the minutes or the reasons beyond the standard letter."
+++
My daughter [[child:1|Simran]] was turned down for assessment. I asked the officer, [[professional:1|Beth Eversley]], who sat on the panel and what they said. She replied that panel discussions are confidential and parents are never given the minutes or the reasons beyond the standard letter. The standard letter is four lines and calls her "he".

[[school:1|Upton Mere Primary]] backed us, so did [[health:1|Wexham Park]]. [[child:1|Simmi]] is six and cannot hold a spoon.

Reference on everything is [[id:1|SLO-EHC-19/0447/JKS]]. Happy for it to be used without who we are.

%% signature
Jaswinder

