+++
id = "o-010"
channel = "email"
from_name = "Shanice"
from_addr = "shan.lew13@example.com"
subject = "[[school:1|deptford reach]] meeting"
date = "2018-03-08T13:12:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "they had a whole meeting about him on 27 feb with lewisham and a woman from the pupil referral unit and nobody told me"
+++
hi im just on my lunch so quick. my son [[child:1|kymani]] 13 is at [[school:1|deptford reach academy]]. last week his nan miss [[parent:1|pearl]] rang me saying why didnt you tell me theyre moving him. i said moving who. they had a whole meeting about him on [[date:1|27 feb]] with [[council:1|lewisham]] and a woman from the pupil referral unit and nobody told me. [[parent:1|pearl]] only knew cos her church friend sister [[parent:2|dolores]] does the teas there. i called the head of year mr [[professional:1|falconer]] and he goes oh it was just professionals. so am i not allowed to know about [[child:1|ky]] then?? his dad [[parent:3|marlon]] is fuming

%% signature
Shan x
