+++
id = "u-027"
channel = "email"
from_name = ""
from_addr = "biddydoran88@example.com"
subject = "what [[council:1|surrey]] wrote about my [[child:1|mikey pat]]"
date = "2021-03-05T19:17:00+00:00"
html = true
kind = "story"
categories = ["false-information", "no-chance-to-correct", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "the family are of no fixed abode and that attendance has been below 30%"
[[evidence]]
category = "no-chance-to-correct"
quote = "she says its too late the time for representations is gone"
[[evidence]]
category = "access-denied"
quote = "she says no thats a school document ask the school, school says no thats a council document"
+++
hiya my name is [[parent:1|Bridget Doran]], [[parent:1|Biddy]] to anyone that knows me. im not the best at the writing so my eldest girl [[child:2|Margaret Ann]] is doing the typing and i am telling her it. if theres spellings its her!!

we are Irish Travellers and we been on the one site, [[place:1|Larkspur Lane, Lyne]], fourteen year. fourteen. my son [[child:1|Michael Patrick]] is 11, [[child:1|Mikey Pat]] we say cos his daddy is [[parent:2|Michael]] as well and his grandad [[parent:3|Michael]] before that. he has the autism and learning difficulty and he's never missed only for the hospital, hes a lovely child, mad for horses. this is the letter come to us. [[child:2|Mags]] is copying it word for word.

[[council:1|Surrey County Council]]
SEND, North West Quadrant
[[place:2|Quince House, Guildford Street, Chertsey]] [[postcode:1|KT16 0ZZ]]
Date: [[date:1|11 February 2021]]
Ref: [[id:1|SCC/NW/EHC/118204]]

Dear Mr & Mrs [[parent:1|Doran]],

[[child:1|Michael Doran]] (date of birth: [[date:2|23 January 2010]])
Education, Health and Care Plan: Year 7 placement

I am writing to inform you of the outcome of [[child:1|Michael]]'s phase transfer review. The Local Authority must name a secondary placement by [[date:3|15 February]].

You expressed a preference for [[school:1|St Bega's Catholic Secondary School]]. We have considered the advice of the Educational Psychologist, [[professional:1|Fenella Stroud]], and of the current school, [[school:2|Hardwick Green Primary]]. It is recorded that the family are of no fixed abode and that attendance has been below 30%, that [[child:1|Michael]] is likely to leave education at 12 in line with cultural expectations, and that parents have declined to engage with assessment. In these circumstances a placement at [[school:1|St Bega's]] would not be an efficient use of resources and the Local Authority will name the [[school:3|Withy Centre]] (alternative provision).

You have the right to appeal. Should you have queries please contact me on [[contact:1|01632 960 559]].

Yours sincerely,
[[professional:2|Claudia Whitcombe-Hay]]
Senior SEND Case Manager

thats it. now i'll tell ye whats wrong with it. No fixed abode, they posted it to our plot!! it got here!! Attendance, i have every certificate he got, 97 percent, its on the fridge. He broke his arm off a pony in October and was in [[health:1|St Peter's]] four days, thats the lot. Declined to engage, that [[professional:1|Fenella]] one rung once, on the [[date:4|4th of December]], i said come any day you like and she never come. She done it off the computer so she did.

I rung Mrs [[professional:2|Whitcombe Hay]] and i said i want it put right, she says its too late the time for representations is gone. I never got no draft. she says one was sent. where? to who? i said who was it told you 30 percent, can i see it, she says no thats a school document ask the school, school says no thats a council document. Miss [[professional:3|Okonjo]] his teacher cried when i showed her. she said "[[parent:1|Bridie]] i never wrote this".

My [[parent:2|Michael]] says leave it they'll only get the welfare on us. but the lady from [[org:1|Runnymede Gypsy & Traveller Forum]], Sr [[professional:4|Assumpta]], says you are the one to tell so i am telling you. Dont put our name, theres only so many [[parent:1|Dorans]] round here. And the little [[child:1|Michael]] is asking every night is he going to [[school:1|St Begas]] with his cousin [[child:3|Johnny]] and what am i to say to him

%% signature
god bless u
Biddy (and Margaret Ann typing)
