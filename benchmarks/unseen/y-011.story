+++
id = "y-011"
channel = "email"
from_name = "Agnieszka W."
from_addr = "aga.wrexham@example.com"
subject = "report [[child:1|Kacper]]"
date = "2019-05-01T00:47:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "the letter says any comment must be send back before 20 April and the letter come to my house on 24 April"
[[evidence]]
category = "discussed-without-consent"
quote = "she says it was so nice of me that I let them talk about the pampers with everybody in that meeting"
+++
hello I am mum of [[child:1|Kacper]] he is 6 he is in reception one more time because of his delay and I want to tell you how it was with psychologist report because in Poland I was nurse and I know what is a document so the letter says any comment must be send back before [[date:1|20 April]] and the letter come to my house on [[date:2|24 April]] and on the front is already stamp FINAL and I call to the lady in [[council:1|Wrexham council]] and I say I have comments two pages and she say oh sorry it is closed now my love maybe next year and second thing is I was in [[org:1|Smaczek]] the shop on [[place:1|Rhosddu Road]] and there is [[professional:1|Dorota]] she is helper in the class at [[school:1|Maes Gwyn]] and she says it was so nice of me that I let them talk about the pampers with everybody in that meeting and I say what meeting and she says the one in march with nurse and the new teacher from [[school:2|Bryn Coed]] and the lady from office and I did not let anything I did not know about it and I was so ashamed I left the bread on the counter, also children call [[child:1|Kacperek]] baby and smelly but teacher is helping with this, please if you will write it down give us other names because my husband he does not know I write to you and [[professional:1|Dorota]] can lose job, God bless you for this work
%% signature
Agnieszka
