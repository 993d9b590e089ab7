+++
id = "kh-007"
channel = "forum-pm"
from_name = "mummabear_rhyl"
from_addr = ""
subject = "hi"
date = "2012-06-13T21:03:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "in the one they sent out it says i said kian was \"fully toilet trained and sleeps through\" i never said that hes in pull ups n up at 3 every night"
+++
hi hun saw ur post in the sen bit. same thing here nearly word for word

[[child:1|kian]] has asd n adhd, dx at [[health:1|glan clwyd]] when he was 5 by dr [[professional:1|achterberg]]. when we put in for statement [[professional:2|lorna]] the ep come out and wrote a good report i thought. then in the one they sent out it says i said [[child:1|kian]] was "fully toilet trained and sleeps through" i never said that hes in pull ups n up at 3 every night. i think they mixed him up with [[child:2|kieran b]] in same class cos [[child:2|kieran]] had a visit same day!!

mrs [[professional:3|humphreys]] at the school says she'll sort it. thats 6 wks. my mam [[parent:1|bernie]] keeps saying get [[professional:4|chris]] the mp's lad involved

pls dont put names if u use it x

