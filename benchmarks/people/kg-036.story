+++
id = "kg-036"
channel = "email"
from_name = "Leigh-Anne Proud"
from_addr = "leighanne.proud@example.com"
subject = "[[child:1|Alfie]] – nana's account"
date = "2023-07-20T10:19:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "There's a whole page of what he did in the playground with other bairns, and he was sat in my kitchen in Felling."
[[evidence]]
category = "no-chance-to-correct"
quote = "He said it had been quality assured and if a family disagreed with the content they could put \"a parental view\", and no it couldn't be corrected."
[[evidence]]
category = "other-collusion"
quote = "Her and the speech therapist and the cardiac nurse had all been had in to Civic Centre before the review and told health and education were to \"present one position\", and it was written for them already."
+++
Dear whoever reads these,

I'm the nana. Me daughter [[parent:1|Stacey]] can't do it, she's had enough, so she's handed us the carrier bag and said "you tell them Mam".

[[child:1|Alfie]] was born [[date:1|22.9.2013]] in the [[health:1|QE]] at [[place:1|Gateshead]]. Heart op at 4 days in the [[health:2|Freeman]], surgeon Mr [[professional:1|Hasan-Bey]], a gentleman. DiGeorge syndrome. Then home to [[place:2|Felling]]. He'd a tube till he was three, it was me that did the tube nights when [[parent:1|Stacey]] was on at the [[org:1|Metro bakery]].

[[school:1|Heworth Ducklings]], then [[school:2|Windy Nook Lane Primary]]. Reception with Miss [[professional:2|Charlton]] that's now Mrs [[professional:2|Abdi]]. Not a thing wrong. Year 1 with Mr [[professional:3|Forrest]]. He got told off for "not listening" and he's 40% hearing, man. It was us told them that, they'd never opened the file.

[[professional:4|Vicky]] came in (SENCO, I never did get her second name) and things got a bit better, and she got the plan rolling in 2020, in the covid. [[council:1|Gateshead]] sent a lass on a laptop, that was the psychologist. I was sat next to him with the biscuits. She seen him for 35 minutes on a screen and half of that was buffering. So fair enough. BUT. The report comes and it says in black and white that he was seen in school on [[date:2|3/11/20]]. He wasn't in school. School was shut for their bubble. There's a whole page of what he did in the playground with other bairns, and he was sat in my kitchen in [[place:2|Felling]].

I said to [[parent:1|Stace]] she's copied another bairn's. [[parent:1|Stacey]] rang and got the boss, a [[professional:5|Martin Elsdon]]. He said it had been quality assured and if a family disagreed with the content they could put "a parental view", and no it couldn't be corrected.

It went to panel like that, and panel said he was coping lovely in the playground.

Next bit. Hearing support teacher [[professional:6|Sue Tully]], been coming to us since he was one. She retired last summer and came round with a plant. She says [[parent:3|Leigh-Anne]] I'm going to tell you now as they can't touch us. Her and the speech therapist and the cardiac nurse had all been had in to [[place:3|Civic Centre]] before the review and told health and education were to "present one position", and it was written for them already. I said who by. She says [[professional:5|Elsdon]] and a woman from the ICB. I gave her the plant back, I was that annoyed, then I went after her and said sorry, it's not her fault.

He's nine. He's starting [[school:3|Team Valley Bridge School]] in September cos our MP got involved, fella called [[professional:7|Colin Sharples]]. He can sign the whole of Abide With Me.

Don't put [[child:1|Alfie]], call him [[parent:2|Bobby]], that's his granda's name ([[parent:2|Bobby]]), he'd have liked that.

%% signature
Leigh-Anne Proud
(nana)

