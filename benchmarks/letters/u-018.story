+++
id = "u-018"
channel = "forum-pm"
from_name = "gulsen_n9"
from_addr = ""
subject = "secret phone call about my son"
date = "2017-06-27T08:12:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "she call the head and ask can u find space for emirhan quick before the parents hear"
+++
hello sorry for english im on the bus. my son [[child:1|emirhan]] is 10 down syndrome. we ask [[council:1|enfield]] for [[school:1|palmers mead]] special school they dont answer 7 weeks. my neighbour [[parent:1|songül]] abla clean in [[school:2|bush hill juniors]], on [[date:1|12 june]] she hear the secretary say to everybody a lady [[professional:1|tracey]] from sen team was on phone, she call the head and ask can u find space for [[child:1|emirhan]] quick before the parents hear. we never ask for [[school:2|bush hill]]!! nobody told me nobody told his dad. now letter come naming it. [[child:1|emir]] cannot do stairs it is all stairs. is this normal in this country?
