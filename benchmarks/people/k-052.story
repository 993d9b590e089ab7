+++
id = "k-052"
channel = "email"
from_name = ""
from_addr = "shazney@example.com"
subject = "help"
date = "2009-11-18T07:58:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "where we live, his meds, my bail hearing, she never even asked for it she said, it all just come out the receptionists mouth"
+++
i put [[parent:1|terry]] as emergency contact coz hes me stepdad an he dont work. school rung him when [[child:1|kayd]] bolted. fair enough. then [[professional:1|terrie]] off the council rings the school an they tell HER everything coz they see [[professional:1|terrie]] on the screen an think its family!!! where we live, his meds, my bail hearing, she never even asked for it she said, it all just come out the receptionists mouth. [[professional:1|terrie]] was well embarassed. [[council:1|southend]] wont say nothing. [[school:1|thorpe creek juniors]]

