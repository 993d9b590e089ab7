+++
id = "x-008"
channel = "forum-pm"
from_name = "shirin_b_86"
from_addr = ""
subject = "my brother, [[council:1|tameside]]"
date = "2010-07-01T00:47:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "false-information", "subject-access-failure", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "sed it wud be better all round if they was full"
[[evidence]]
category = "false-information"
quote = "told him rafi attacks staff. he never touched nobody in his life"
[[evidence]]
category = "subject-access-failure"
quote = "they cashed it 24th may n still nothing"
[[evidence]]
category = "insecure-handling"
quote = "everything before 2007 has been weeded"
+++
hi saw ur thread. sorry bout typing am on my phone n its late. its about my brother [[child:1|rafi]], hes 13 with downs n im the one who does all the letters coz mum dont read english n dads on nights

he was meant to go [[school:1|dinting hall]] in [[place:1|glossop]] for sept. we visited twice, the head mr [[professional:1|yardley]] was lovely n even showd him which peg wud be his. then out of nowhere a letter, no place. i rang up n the secretery, i think she felt bad, sed a woman from [[council:1|tameside]] called [[professional:2|lorraine cribb]] had rung mr [[professional:1|yardly]] on [[date:1|4/5/10]] n told him [[child:1|rafi]] attacks staff. he never touched nobody in his life he cries if u shout. n that she sed it wud be better all round if they was full. word for word

so i thought rite ill get the file. sent [[council:1|tmbc]] the ten pound cheque, they cashed it [[date:2|24th may]] n still nothing, then last wk [[professional:2|lorraine crib]] writes that everything before 2007 has been weeded "in line with retention". thats his assesments from when he was 4 at [[health:1|tameside general]], the only ones that was ever any good. the doctor who did them dr [[professional:3|venkataraman]] is retired now

our cousin [[parent:2|jamal]] bhai says go to the paper, the [[org:1|hyde evening mail]], but mum says no shes scared theyll stop his bus

use it if u want but dont put [[child:1|rafiul]] or me or [[place:2|hyde]]. theres only about 5 bengali familys with a downs kid round here n everyone wud know

%% signature
shirin x
