+++
id = "m-040"
channel = "email"
from_name = "Shirin Tavakoli"
from_addr = "shirin.tava@example.com"
subject = "For your September publication: [[child:1|Kian]], [[child:2|Roya]], and [[council:1|Barnet]]"
date = "2021-05-24T23:17:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "access-denied"]
consent = "named"
hold_until = "2021-09-01"
[[evidence]]
category = "discussed-without-consent"
quote = "A plan for a suicidal boy of fourteen, promised to us in confidence, was passed on to a panel and discussed with a parent in his sister's class, and no one had asked him or us."
[[evidence]]
category = "access-denied"
quote = "When I asked what the panel had been given and what it decided, Gavin Speller refused to tell me, on the ground that panels are \"internal\"."
+++
Dear Campaign,

I'm happy to be named from the [[date:3|first of September]], not before, because till then my husband [[parent:1|Behrouz]] is still employed by [[org:1|Capstone]], who employ half the people below. After that, named, all of us. [[child:1|Kian]] and [[child:2|Roya]] gave their permission at dinner, [[child:2|Roya]] in writing.

[[child:1|Kian Tavakoli]] is 15; [[child:2|Roya]] 13. [[child:1|Kian]] was ill with an eating disorder from the age of twelve, and autism was diagnosed during the admission, as happens more with girls, they tell us, so he was "interesting". He was in [[health:1|Beacon Lodge]] for nine weeks. During that time his school, [[school:1|Totteridge Vale]], sent work. So we thought.

I set it out by person because that's how the puzzle came apart.

[[professional:1|Philip Haughton]], deputy head. Mr [[professional:1|Haughton]] wrote us four e-mails of sympathy. "Tell [[child:1|Kian]] we're all rooting for him." [[professional:1|Phil]].

[[professional:2|Alexandra Voss]], inclusion. [[professional:2|Alex]] told us on [[date:1|9 January 2020]] she'd "pop in a referral". To what? She'd not say.

Dr [[professional:3|Ruth Ansell]], consultant at [[health:1|Beacon]]. [[professional:3|Ruth]], always [[professional:3|Ruth]], insisted. She wrote for [[child:1|Kian]] a discharge plan that was to be "between us and you until you say otherwise".

Miss [[professional:4|Joy Tembo]], the ward teacher. [[child:1|Kian]]'s favourite person in two years. Miss [[professional:4|T]].

[[professional:5|Gavin Speller]], [[council:1|LB Barnet]]. Never met.

In February [[professional:4|Joy]] noticed that the folder on the ward computer where she kept the boys' work was being read by [[professional:2|Alexandra Voss]]. [[professional:4|Joy Tembo]] asked her. [[professional:2|Voss]] said she was copying across "what's needed for [[professional:5|Gavin]]". It was the discharge plan. It was in [[professional:4|Joy]]'s folder because Dr [[professional:3|Ansell]] had asked her to adapt it into something a fourteen year old would read.

[[professional:4|Joy]] rang me; she was shaking. I rang [[professional:3|Ruth]]; [[professional:3|Ruth]] rang [[professional:1|Haughton]]. [[professional:1|Haughton]] said it had been "shared appropriately". With? "[[professional:5|Gavin]], the panel, and our governors' link, Mrs [[professional:6|Pomeroy]]." Whose daughter, I may say, is in [[child:2|Roya]]'s form.

A plan for a suicidal boy of fourteen, promised to us in confidence, was passed on to a panel and discussed with a parent in his sister's class, and no one had asked him or us.

By Monday [[child:2|Roya]] had heard it in the changing rooms. I'll spare you.

We complained. From the outcome letter, [[date:2|17 July 2020]]:

"Ms [[professional:2|Voss]] acted in the belief that consent had been given by virtue of admission. Mr [[professional:1|Haughton]] has spoken with her. Cllr [[professional:6|Pomeroy]] has confirmed she did not discuss the matter with Dr [[parent:2|Tavakoli]]'s daughter or any other child."

So [[professional:6|Pomeroy]] is a councillor also, that's how we found out. We wrote to the monitoring officer. Mr [[professional:5|Speller]] wrote back in his place. When I asked what the panel had been given and what it decided, [[professional:5|Gavin Speller]] refused to tell me, on the ground that panels are "internal".

[[child:1|Kian]] is well. He's doing chemistry. He read this through and changed "eating disorder" back from "illness", so please leave it.

%% signature
Dr Shirin Tavakoli
Consultant Anaesthetist
07700 900155

%% disclaimer
If you are not the intended recipient please delete this message.

