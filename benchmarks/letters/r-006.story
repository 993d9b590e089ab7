+++
id = "r-006"
channel = "email"
from_name = "Shirin Begum"
from_addr = "shirin.begum@example.org"
subject = "[[child:1|Ayaan Miah]] – what [[council:1|Tower Hamlets]] wrote"
date = "2018-06-17T16:33:00+01:00"
html = true
kind = "story"
categories = ["false-information", "discussed-without-consent", "insecure-handling", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "The report describes him in the third paragraph as \"the youngest of seven in an overcrowded flat\". He is the eldest of three."
[[evidence]]
category = "discussed-without-consent"
quote = "The \"team around the child\" met on 14 March without telling me"
[[evidence]]
category = "insecure-handling"
quote = "his OT report came home in Rafi Miah's book bag"
[[evidence]]
category = "subject-access-failure"
quote = "My subject access request went in on 9 April. It is now the middle of June and I have had one holding letter"
+++
Assalamu alaikum and good afternoon,

My name is [[parent:1|Shirin Begum]]. Please note that [[parent:1|Begum]] is not a family name, it is more like "Mrs", and that my husband is [[parent:2|Md Abdul Kalam]] and my sons are [[child:1|Mohammed Ayaan Miah]], [[child:2|Mohammed Zayn Miah]] and [[child:3|Mohammed Ilyas Miah]]. None of us has the same last name as the others and all three boys are [[child:1|Mohammed]], and every computer in [[council:1|Tower Hamlets]] has gone wrong over this. At home they are [[child:1|Ayaan]], [[child:2|Zayn]] and [[child:3|Tuku]].

[[child:1|Ayaan]] is eight, with cerebral palsy and a learning difficulty. He attends [[school:1|Shadwell Basin Primary School]] ([[school:1|SBPS]], as it says on his jumper). His class teacher is Miss [[professional:1|Okonjo]], his LSA is [[professional:2|Rose]], and the inclusion manager is [[professional:3|Fatema Khatun]]. I say [[professional:3|Fatema]] apa to her because her mother and my mother are from one village, [[place:1|Jagannathpur]].

There is another boy, [[child:4|Rafi Miah]], in the parallel class. No relation. He has a twin, [[child:5|Rahi]]. They are two of seven. You can guess the rest.

• The report describes him in the third paragraph as "the youngest of seven in an overcrowded flat". He is the eldest of three. We have a house in [[place:2|Antill Road]], with a garden, thank you.
• It says, "Mother, Mrs [[parent:3|Miah]], speaks no English." That is [[child:4|Rafi]]'s mum, [[parent:3|Hasna]]. I teach GCSE Chemistry at [[school:2|Morpeth Wharf Academy]].
• It says "[[child:1|Ayan]] is taken to school by his older sister, [[child:6|Nadia]]." [[child:6|Nadia]] is [[child:4|Rafi]]'s sister.
• It is signed by [[professional:4|Gareth Penhaligon]], educational psychologist, and at the foot is "cc Dr [[professional:5|Sethi]], [[health:1|Royal London Hospital]]; [[professional:6|J. Oduya]], SEN; [[professional:3|F Khatun]]; [[school:3|Phoenix Wharf School]]". His NHS number, [[id:2|999 057 2218]], is the only thing in it without a mistake.

I told [[professional:3|Fatema]] apa that two families had been mixed in one pot. She put her hand on her mouth. She told [[professional:6|Joyce Oduya]]. Miss [[professional:6|Oduya]] told her not to discuss it with me.

The "team around the child" met on [[date:1|14 March]] without telling me, with this mixed report on the table. [[professional:2|Rose]] told me, because she was asked to bring the biscuits. [[professional:4|Gareth]] was there and [[professional:6|Joyce]] and the physio, [[professional:7|Temi]], and a lady from [[org:1|Stepney Lantern]] whom I have never heard of, called Mrs [[professional:8|Bloom]]. They agreed he should be put forward for [[school:3|Phoenix Wharf]] because of "home circumstances". Whose home?

Then, on the Friday of the same week, his OT report came home in [[child:4|Rafi Miah]]'s book bag. [[parent:3|Hasna]] sent [[child:6|Nadia]] across the road with it. She hadn't read it, she said, "but [[parent:4|Dulal]] did, sorry" – [[parent:4|Dulal]] is the husband. Now at [[org:2|Brick Lane Sunday madrasa]] people ask me how is [[child:1|Ayaan]]'s continence. People I don't know.

My subject access request went in on [[date:2|9 April]]. It is now the middle of June and I have had one holding letter, addressed to Mrs [[parent:3|H. Miah]]. Reference [[id:1|TH/SAR/18/0377]], if it helps anybody.

Miss [[professional:1|Okonjo]] has been a diamond. [[professional:2|Rose]] too, who has been spoken to for telling me. When [[professional:3|Fatema]] apa meets my mother at weddings she looks at the floor.

I don't want [[parent:3|Hasna]]'s family hurt by any of this so please, no names, and leave out the number of children.

%% signature
Shirin Begum BSc PGCE

%% quoted
From: SEN Records [mailto:records@example.org]
Sent: 11 May 2018 15:02
To: Shirin Begum
Subject: RE: request

Dear Mrs Miah, we are experiencing a high volume of requests.
