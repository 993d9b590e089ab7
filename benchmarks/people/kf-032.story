+++
id = "kf-032"
channel = "email"
from_name = "Rahima B"
from_addr = "rahima.b@example.com"
subject = "salam sister"
date = "2012-06-12T15:05:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "School Chrisp Wharf wrote in report that I hit him, but is not me, is big girl in playground, Kacey, teacher Lorna saw it and she told sorry that day."
+++
Sister, I am from [[place:2|Sylhet]] side, living in [[place:1|Poplar]], my boy [[child:1|Tawhid]] is disable, age six. We calling him [[child:1|Babu]]. School [[school:1|Chrisp Wharf]] wrote in report that I hit him, but is not me, is big girl in playground, [[child:2|Kacey]], teacher [[professional:1|Lorna]] saw it and she told sorry that day. Now one lady from [[council:1|Tower Hamlets]], [[professional:2|Vivienne]], is coming my house looking in fridge. My husband [[parent:1|Shofiq]] is shame to go mosque. How to make them write true thing? I have no reading, my neighbour [[parent:2|Nazma]] type it.

