+++
id = "kg-034"
channel = "email"
from_name = "kasia n"
from_addr = "kasia.nowicka@example.com"
subject = "[[council:1|telford]] and [[council:2|shropshire]] fighting and my boy in middle"
date = "2017-05-30T23:03:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "quantifying-forbidden"]
consent = "anonymised"
hold_until = "2017-07-14"
[[evidence]]
category = "subject-access-failure"
quote = "they send half, and on the emails of lorraine they painted black everything but forgot to paint the subject line."
[[evidence]]
category = "quantifying-forbidden"
quote = "\"we have guidance now that we put only what outcome and no frequency, i'm not allowed\""
+++
hello i write in english my friend [[parent:1|Monika]] will correct. she says leave it its better like this

we live in [[place:1|Donnington]] its [[council:1|Telford]] but the school [[school:1|Lilleshall Woods]] where my son [[child:1|Olaf]] goes is near border and the bus is from [[place:2|Newport]] and the hospital [[health:1|Princess Royal]], and the other half of doctor is in [[place:3|Shrewsbury]]. everybody say its the other one.

[[child:1|Olaf]] he is 10. one day in 2013 he had fever and then 40 minutes seizure and when he wake up he lost language. all. Landau Kleffner it calls. he was before speaking two languages like bird. Dr [[professional:1|Wen]] in [[health:2|Birmingham Children's]] diagnose after 11 months, before this they say i am imagining, a nurse [[professional:2|Julie]] she said "maybe he is cross with you".

in [[school:2|Muxton Lane Infant]] the SENCO Mrs [[professional:3|Tranter]] put him in corner with computer. then [[school:1|Lilleshall Woods]], has a small class for speech, [[professional:4|Alison Pugh]] is teacher, she sign with him. this is good place. i want you to know i can say when something is good

EHC plan start 2015. finish.. it is not finish. first worker [[professional:5|Darren]], second [[professional:6|Lorraine Cadman]], third [[professional:5|Darren]] again. speech therapist of nhs [[professional:7|Fiona Yapp]] make assessment [[date:1|4 february 2016]] and she cry when she test him, i respect this. she wrote 3 times a week. then [[professional:6|Lorraine]] writes to her. how i know? i ask all papers with letter which [[parent:1|Monika]] did, subject access. they send half, and on the emails of [[professional:6|lorraine]] they painted black everything but forgot to paint the subject line. subject line was "[[professional:7|YAPP]] – 3x weekly must come out before panel"

so i know what is under the black. i took it to a lamp like with money

in january [[professional:7|fiona]] left to [[place:4|Wolverhampton]]. the new one [[professional:8|Tom]] is child himself. he told me in good heart "we have guidance now that we put only what outcome and no frequency, i'm not allowed"

tribunal is [[date:2|13 july]]. hold this please until after. [[child:1|olaf]] said last week a word. it was "no". i was so happy

%% signature
Kasia

