+++
id = "u-051"
channel = "email"
from_name = ""
from_addr = "fatimalopes.th@example.com"
subject = "paper of my son"
date = "2019-08-02T05:20:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "she find it on the floor under the seat of the bus"
[[evidence]]
category = "discussed-without-consent"
quote = "i say i was not in this meeting and she says no it was about transport it was not about rúben"
[[evidence]]
category = "false-information"
quote = "the paper says mother does not speak english and father is not in the home"
+++
hello i find you on the internet i dont know if it is the right place i write how i speak so sorry my son is [[child:1|rúben]] he is 11 he is deaf and autistic and we are in [[place:1|thetford]] since 2006 me and my husband [[parent:2|zé]] we work the two of us at [[org:1|croxton poultry]] the factory and [[child:1|rúben]] goes in the bus to the [[school:1|larches]] in [[place:2|attleborough]] it is [[org:2|brecks and fens travel]] who do the bus [[council:1|norfolk]] pay them and the driver is [[professional:1|trev]] and the lady who sits with the children is [[professional:2|sheila]] and one night in may my neighbour [[parent:3|lurdes]] who clean the buses for [[org:2|brecks and fens]] she come to my door with papers in the hand and she says [[parent:1|fátima]] this is your boy and it was all of it the report of the psychologist and the letter of the doctor from [[health:1|west suffolk hospital]] with his number of the nhs [[id:1|999 218 7740]] and our house [[place:3|17 canons walk]] and the telephone of [[parent:2|zé]] and that he wets himself and that he bites and she find it on the floor under the seat of the bus the one with the number plate [[id:2|AY16 KLU]] together with the bags from crisps and i think who else read this because that bus takes also the big ones from [[place:4|watton]] after and they have phones with camera and then i read it for myself because nobody gave it to me before and the paper says mother does not speak english and father is not in the home well i speak english i am speaking it to you now and [[parent:2|zé]] is in the home he is asleep because he do nights so i went to the school and mrs [[professional:3|bunn]] the head she was nice she went red she says it was [[professional:4|gareth]] in the transport of the council who ask for the report for the risk assessment and there was a meeting with [[professional:4|gareth]] and the boss of [[org:2|brecks & fens]] and the speech lady [[professional:5|kirsty]] in april and i say i was not in this meeting and she says no it was about transport it was not about [[child:1|rúben]] but it has his name on the top and it was all about [[child:1|ruben]] what else was it about then i put a complaint on [[date:1|3 june]] it was my daughter [[child:2|beatriz]] who write it she is 15 and her english is the one from school and [[council:1|norfolk county council]] answer on [[date:2|19th july]] with a number [[id:3|CMP-88213]] they say sorry for any distress and the papers were not lost they were mislaid and [[child:2|bia]] look in the dictionary and it is the same thing and now [[professional:1|trev]] does not do this bus any more and people look at me in the church [[org:3|our lady of the brecks]] like it is my fault and [[child:1|rúben]] cries for [[professional:1|trev]] every morning because he love him he is the one who makes the thumb up in the mirror and it was never [[professional:1|trev]] it was [[professional:4|gareth]] or it was [[professional:2|sheila]] i dont know who put the paper there so i want to know who and nobody says me who you can put this in your thing but no names not mine and please not [[parent:3|lurdes]] she will lose the work
%% signature
obrigada
fátima
