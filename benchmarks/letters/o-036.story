+++
id = "o-036"
channel = "email"
from_name = "farid noorzai"
from_addr = "farid.noorzai@example.com"
subject = "request for [[child:1|mustafa]]s papers and lies about us"
date = "2020-09-03T03:22:00+01:00"
html = false
kind = "story"
categories = ["false-information", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "it say that mustafa was hit on the head by his father"
[[evidence]]
category = "subject-access-failure"
quote = "now it is september, eleven months, and they have not given me one piece of paper"
+++
dear sir madam, i am sorry for my writing i am driver of taxi and i write this in the car waiting for fares

i have 5 children, the third one is [[child:1|mustafa]], he is 13. when he was 4 we came from afghanistan and on the way he was very sick and since then he dont learn like others. he is good boy, he love pigeons. we live in [[place:1|shelton]]. he go to [[school:1|etruria bank school]]

last year the school make a plan for him, and they ask [[council:1|stoke council]] for help. a man came, mr [[professional:1|rowbotham]], he was psychologist, he sit with [[child:1|mustafa]] half hour. after, they send me report. my daughter [[child:2|zohra]] read it to me because she is at college. she stop reading. i say what, read it. she dont want. then she read

it say that [[child:1|mustafa]] was hit on the head by his father. by me. i never touch any of my children, ask anybody. he had fever, meningitis, in a camp, there is paper for it from doctor in greece and i gave this paper to the school, to miss [[professional:2|kirsty]] in the office, in 2016, with my hand

my wife [[parent:1|gulalai]] did not eat for two days

so i want to see what paper they have. [[child:2|zohra]] write for me the letter, subject access, and she ask everything from school and from [[council:1|stoke]] and from [[health:1|haywood]] walk in where he was going for speech. this was [[date:1|14 october 2019]]

the hospital they send in 3 weeks, very good, all is there, also the greek paper. so they knew

the school they send after 2 month, but the greek paper is not there, they say they never have it

[[council:1|stoke council]]: nothing. [[child:2|zohra]] write again [[date:2|2 december]]. nothing. i go there by myself to the civic centre in january, i wait 3 hours, a woman come down, name [[professional:3|denise pickford]], she say sir it is in process. now it is september, eleven months, and they have not given me one piece of paper. in this time there was virus i understand. but before the virus there was 5 month with no virus

i telephone [[professional:1|rowbotham]] also, i found his number [[contact:1|07700 900 774]], he was on holiday but he talk to me. i ask him where did you get this, that i hit him. he say it was told to him by the school "verbally". who. he cannot remember. he say if i dispute this i can put in writing. i said sir i did put in writing, i put it in writing until my daughter hand is hurting

my friend haji [[parent:2|nader]] from the mosque in [[place:2|cobridge]] is helping people with letters, he say i am number nine this year with [[council:1|stoke]], always the papers are late and always some paper is missing. there is a councillor, [[professional:4|shabnam iqbal]], she wrote one letter for me to mrs [[professional:3|pickford]] and they answered to her in 4 days saying it is in process

[[child:1|mustafa]] dont know about it. but [[child:1|mustapha]] (this is how they write him in report, even his name is not correct) he is not stupid, he ask me baba why you are sad

i dont want my name because of my taxi badge. if council think i hit a child they can take my badge. this is what i am afraid of every night. please write it without name
