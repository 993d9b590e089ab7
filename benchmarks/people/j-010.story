+++
id = "j-010"
channel = "email"
from_name = "Bridgie Maughan"
from_addr = "bridgie.m@example.com"
subject = "wee [[child:1|Paddy]]"
date = "2020-01-26T18:44:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "the form the Authority has says we are of no fixed abode and moving on at Easter and so theres no point starting anything."
+++
this is [[parent:1|Bridgie]], my sister in law is typing for i never got the schooling. im a Traveller woman we are in [[place:1|Lisnaskea]] on the site 9 year. [[child:1|Paddy]] is 8 and hes deaf in the two ears. the form the Authority has says we are of no fixed abode and moving on at Easter and so theres no point starting anything. we never said it. my husband [[parent:2|Martin Maughan]] has his name on the rates. Fr [[professional:1|Gormley]] wrote for us, and Mrs [[professional:2|Noble]] in [[school:1|St Naile's]], and the nurse above in the [[health:1|South West Acute]]. not a word of it took off. dont put us in the papers, just say a Traveller

