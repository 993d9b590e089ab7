+++
id = "r-005"
channel = "email"
from_name = "Agnieszka Wojtkiewicz"
from_addr = "a.wojtkiewicz@example.com"
subject = "report about [[child:1|Kacper]]"
date = "2013-11-27T18:20:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "she said the translation is only for the staff and I cannot have it"
[[evidence]]
category = "false-information"
quote = "They wrote that Kacper has no father."
+++
Hello, I am Polish mum living in [[place:1|Peterborough]] from 2006, sorry for my English.

My son [[child:1|Kacper]] ([[child:1|Kacperek]], but in the class all the children say [[child:1|Casper]] like the ghost) has seven years and Down syndrome. We live in [[place:2|22 Gladstone Court]], [[postcode:1|PE1 2ZZ]], and he is in [[school:1|Saint Botolph Lane School]]. My daughter [[child:2|Zuzanna]], [[child:2|Zuzia]], is in the same school in Year 5 and often she must translate for me, which is not right for a child.

In September was the meeting with Mrs [[professional:1|Hargreaves]], [[professional:2|Gosia]] who is interpreter, [[professional:3|Ruth]], and doctor [[professional:4|Balasubramaniam]] from [[health:1|Peterborough City Hospital]]. [[professional:2|Gosia]] told me after, in the car park, that the psychologist report was translated to Polish already in June, because [[council:1|Peterborough]] paid her for this. So I asked [[professional:3|Ruth]] please can I have it. [[professional:3|Ruth]] is the senco. And she said the translation is only for the staff and I cannot have it. For the staff! Who from the staff is reading Polish? Only [[professional:5|Marek]], and he is the caretaker.

My brother [[parent:2|Tomek]] wrote to the council and to Mr [[professional:6|Ash]], who is the boss of [[professional:3|Ruth]]. Nothing.

At last [[professional:2|Gosia]] read to me some of it on telephone, with shame. They wrote that [[child:1|Kacper]] has no father. His father is [[parent:3|Paweł]], he drives lorry for [[org:1|Fenline Haulage]] and he is at home every Friday to Monday. [[professional:3|Ruth]] met [[parent:3|Paweł]] three times! Once he repaired her tyre.

Please use but no names, [[professional:2|Gosia]] can lose the work because of me.

%% signature
Pozdrawiam / Regards
Agnieszka
