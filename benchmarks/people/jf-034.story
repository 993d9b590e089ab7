+++
id = "jf-034"
channel = "email"
from_name = "Hodo Farah"
from_addr = "hodofarah@example.co.uk"
subject = "[[child:1|sahra]], [[child:2|sakariye]] and the meeting i wasnt at"
date = "2011-09-26T00:41:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "i sat on the little chair outside for one hour and ten and i could hear them say my daughters name and laugh, nobody had asked me, nobody let me in"
[[evidence]]
category = "other-collusion"
quote = "lethbridge had asked the hospital to say in a letter that her absences were \"lifestyle\" and not sickle, so that the school could fine me, and the heath's manager had said she would see what she could do"
+++
sister [[parent:1|ifrah]] told me you are listening to people so i am telling

i have six, five are fine mashallah, [[child:2|sakariye]] is fine, he is the one helping me type, he is 13. [[child:1|sahra]] is 9 she is deaf and she has sickle. we are in [[place:1|cardiff]], [[place:2|butetown]], my dad came here as a seaman in 1961 so dont let them tell you we just came

[[professional:1|angharad]] taught her signing at [[school:1|tiger bay primary]]. my girl loved her. [[professional:1|angharad]] learned to sign somali words even, she made them up with her. then in april [[professional:1|angharad]] said to me [[parent:3|hodo]] theres something on thursday about [[child:1|sahra]], youre coming arent you. i said what thing

i went on thursday. [[professional:2|beddoe]] stopped me at the door. she said its professionals only today, well have you in next time. i sat on the little chair outside for one hour and ten and i could hear them say my daughters name and laugh, nobody had asked me, nobody let me in

i could see through the glass. [[professional:2|beddoe]], [[professional:1|angharad]] looking down. a man from [[council:1|cardiff]] with a red tie, [[professional:3|lethbridge]]. the sickle nurse [[professional:4|joyce]] from the [[health:1|heath]], and she didnt look happy, she came out in the middle and said [[parent:3|hodo]] this is not right and went back in

after, [[professional:4|joyce]] told me on the phone. [[professional:3|lethbridge]] had asked the hospital to say in a letter that her absences were "lifestyle" and not sickle, so that the school could fine me, and the [[health:1|heath]]'s manager had said she would see what she could do [[professional:4|joyce]] refused to write it. god reward her. somebody else wrote it

i got the fine, 60 pound, [[date:1|12 may]]. i paid it. [[parent:2|abdi]] said pay it and sleep. i paid it and i did not sleep

when we wrote to complain, [[child:2|sakariye]] did the letter, he put my name is [[parent:3|hodo farah]] and i am not a lifestyle. he is going to go far that one. they have not replied. well they replied with a leaflet about attendance

please no names, [[child:1|sahra]] has to keep seeing the hospital her whole life

%% signature
hodo (and sakariye typing)

