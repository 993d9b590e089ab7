+++
id = "r-031"
channel = "forum-post"
from_name = "knackered_in_nn"
from_addr = ""
subject = "[[council:1|norfolk]] sen, anyone else had [[professional:1|trish]]??"
date = "2014-11-11T23:56:00+00:00"
html = false
kind = "story"
categories = ["false-information", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "shes put that i told her i cant cope and want jayden in residential"
[[evidence]]
category = "discussed-without-consent"
quote = "they had a whole meeting about ds1 while i was at my nans funeral"
+++
long one sorry, on phone, ds3 on boob

ds1 = [[child:1|jayden]] 9 asd adhd, ds2 = [[child:2|kai]] 6, ds3 = [[child:3|alfie-joe]] 5mo. oh = [[parent:1|lee]]. we're in [[place:1|thetford]]

so [[professional:1|trish]] from county ([[council:1|ncc]]) came out with [[professional:2|lisa]] the senco from [[school:1|abbey heath]]. [[professional:1|trish]] spent the hour on her phone. then i get her write up off [[professional:3|joao]], thats [[child:1|jayden]]s ta, lovely lad, he wasnt meant to but he thought id seen it. shes put that i told her i cant cope and want [[child:1|jayden]] in residential. I NEVER. what i said was i cant cope with the *taxi*, [[org:1|breckland cabs]], cos [[professional:4|kev]] turns up when he feels like it. [[professional:2|lisa]] was sat there she heard me!! [[professional:2|lisa]] says she "doesnt recall"

then found out they had a whole meeting about ds1 while i was at my nans funeral. [[date:1|17th oct]]. i'd told mrs [[professional:5|hall]] in the office the date twice. nan was [[parent:2|doreen]], she basically brought [[child:1|jay]] up. [[professional:1|trish]] was there, [[professional:2|lisa]], dr [[professional:6|b]] from [[health:1|west suffolk]], some bloke called [[professional:7|piotr]] and [[parent:3|kelly]] who is [[child:4|archie]]s mum and A PARENT GOVERNOR, whats she doing there, shes three doors down from me on [[place:2|fulmerston road]]

[[parent:1|lee]] wants to go up there. ive told him no. [[parent:4|shaz]] if ur reading this thanks for the casserole

[[contact:1|saltymare75]] said on here just ask for the file so i will. has anyone made [[professional:1|trish]] take something back? or is there someone above her, [[professional:8|gavin]] somebody?
