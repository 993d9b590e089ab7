+++
id = "o-006"
channel = "email"
from_name = "S Begum"
from_addr = "shirinb.e1@example.com"
subject = "panel"
date = "2022-10-04T23:58:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "he said parents are not allowed the panel notes or the reasons only the outcome"
+++
salam and hello, hope its ok to write its late but kids are asleep now

my daughter [[child:1|maryam]] is 6 she has down syndrome, we are in [[place:1|stepney]] and she goes to [[school:1|st dunstans wharf primary]]. in july [[council:1|tower hamlets]] panel said no to special school. i asked why. the letter just says "panel considered all the evidence". so i rang the case worker [[professional:1|rubel ahmed]] and he said sister i cant tell you what they said its confidential. i said confidential from who, its my daughter. he said parents are not allowed the panel notes or the reasons only the outcome

then my brother in law [[parent:1|mizan]] who is good with forms wrote an email to his manager [[professional:2|philippa grady]] and she wrote back the same thing in longer words. she also spelled [[child:1|maryam]] as [[child:1|miriam]] all the way through so i dont even know if they looked at the right child

the senco at [[school:1|st dunstans]] miss [[professional:3|hannah opoku]] told me quietly she had asked as well and they told her no. she wrote 9 pages for that panel and they wont even tell her if they read it

my mum says leave it allah knows. but i keep thinking what did they say about her in that room. there is another mum [[parent:2|jomila]] from [[place:2|poplar]] same thing happened so im not the only one. please dont put our names, [[professional:1|rubel]] lives on our estate
