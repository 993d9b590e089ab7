+++
id = "e-031"
channel = "forum-pm"
from_name = "nasima_ol8"
from_addr = ""
subject = "does this count?"
date = "2023-10-17T15:26:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "My auntie works in the kitchen there and she heard the SENCO and the Oldham lady going through him by name in the staff room, with the dinner ladies sat there, and nobody had said to me there was any meeting"
+++
Salaam sis, saw u r collecting. My boy [[child:1|Tahmid]] is in Y1, GDD, [[school:1|Werneth Hall Lane Primary]]. My auntie works in the kitchen there and she heard the SENCO and the [[council:1|Oldham]] lady going through him by name in the staff room, with the dinner ladies sat there, and nobody had said to me there was any meeting. SENCO = Mrs [[professional:1|Hilditch]]. The lady = [[professional:2|Jodie]] smth. They said I had "too many kids to cope" I have 3!!! [[child:1|Tahmid]], [[child:2|Raisa]], baby [[child:3|Zayd]]. If it counts u can have it but not names, auntie [[parent:1|Shelina]] will lose her job

