+++
id = "x-020"
channel = "email"
from_name = "Gráinne Mac Giolla"
from_addr = "grainne.macg@example.org"
subject = "[[council:1|WELB]] letter re [[child:1|Oisin]] - the one with the other child's details"
date = "2014-03-30T13:05:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "no-chance-to-correct", "reports-circulated-unseen"]
consent = "named"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Copies of the psychological advice were issued to the school and the Trust on 6 January"
[[evidence]]
category = "no-chance-to-correct"
quote = "It is not the Board's practice to issue advices in draft or to invite comment on them"
[[evidence]]
category = "insecure-handling"
quote = "stapled to the back of it was two pages about a wee boy in Strabane"
+++
To whom it may concern

I have a letter I want you to see and I would rather type it out for you than send it as I don't trust the scanner in the library. I am in [[place:1|Castlederg]], [[place:2|Co Tyrone]]. I have four: [[child:1|Oisín]] who is 9, [[child:2|Fionnuala]] (we say [[child:2|Nuala]]), [[child:3|Christian]] and the youngest, [[child:4|Dara]], 18 months. [[child:1|Oisín]] has a language disorder and selective mutism. He speaks to us and to my mother, [[parent:2|Philomena]], and to nobody else in the world. 

Here is the letter.

"Our ref: [[id:1|SEN/W/2217/OMG]]
[[date:1|23rd January 2014]]

Dear Mr & Mrs [[parent:1|McGilla]],

RE: [[child:1|OSHEEN McGILLA]], d.o.b. [[date:2|11/09/2004]], [[school:1|ST CORMAC'S PRIMARY SCHOOL]]

Thank you for your letter of [[date:3|13th January]] regarding the statutory assessment of the above named pupil.

Copies of the psychological advice were issued to the school and the Trust on [[date:4|6 January]] in accordance with our usual procedures. You will receive your own copy with the proposed statement in due course. It is not the Board's practice to issue advices in draft or to invite comment on them. I understand from Mrs [[professional:1|Devenney]] that [[child:1|Osheen]] engaged well verbally with her during the session on [[date:5|5th December]] and I would ask you to take reassurance from this.

Yours sincerely
[[professional:2|R. J. Hetherington]]
for Senior Education Officer
[[council:1|Western Education and Library Board]], [[place:3|Omagh]]"

I will say first that our name is not that and his name is not that. They have had both of them right on paper since 2011.

Second. Engaged well verbally. On [[date:5|5 December]] my son was with his granny because it was the day of the wind and [[school:1|St Cormac's]] was shut. Mrs [[professional:1|Devenney]] never met him that day nor any other day that I can find. I asked [[professional:3|Majella]], his classroom assistant, and she said a lady came the week after and took out "the other [[child:5|Oisín]]", [[child:5|Oisín D]], who would talk the hind leg off a donkey. So there is a report about my mute child with another child's chat in it, and the school has it, and [[health:1|Western Trust]] has it, and the speech therapist in [[health:2|Altnagelvin]] has read it out to my husband [[parent:3|Colm]] over the phone, and I have it not.

Third. When I turned the letter over, stapled to the back of it was two pages about a wee boy in [[place:4|Strabane]]. Name, address, what his father is in [[place:5|Maghaberry]] for. I know the child's aunt. I drove down and put it into her hand myself.

I rang the Board on [[date:6|27 Jan]] and asked for Mr [[professional:2|Hetherington]]. I was told by a girl in the office that the report would not be changed because I had not yet been given it and so could not have a view on it. I asked her to write that down for me. She would not. [[professional:4|Sinéad Quigg]] from [[org:1|Derg Valley Family Support]] was sitting beside me with the speaker on and will back me up.

I have written since to the [[council:1|WELB]] on [[date:7|10th Feb]] and again on St Patrick's week and have had only an acknowledgement. 

I am not ashamed and my son has nothing to be ashamed of, so you can use my name, [[parent:1|Gráinne Mac Giolla]], and his. Please take the aunt and the wee boy out of it though. They didn't ask for this. Our other two at the school are reading over my shoulder: [[child:3|Christian]] says to tell you it is not a very christian way to go on and [[child:2|Nuala]] wants it noted she is the eldest.

%% signature
Le meas,
Gráinne
