+++
id = "z-011"
channel = "email"
from_name = "Agnieszka Wróblewska"
from_addr = "aga.wroblewska@example.com"
subject = "[[child:1|Kacper]] - 3 things"
date = "2017-06-11T14:19:00+01:00"
html = true
kind = "story"
categories = ["access-denied", "no-chance-to-correct", "school-approached"]
consent = "unclear"
hold_until = "2017-10-01"
[[evidence]]
category = "access-denied"
quote = "They will not show it to me because \"it was written to us, not to you\"."
[[evidence]]
category = "no-chance-to-correct"
quote = "she says there is no page for the mother, it is already final version"
[[evidence]]
category = "school-approached"
quote = "the council telephoned before my visit and asked him please not to encourage this family"
+++
Hello! My friend from the library printed me your page. I write short, I have night shift ([[org:1|Fenside Salads]], the packing).

Who we are:
• I, husband [[parent:1|Tomek]], son [[child:1|Kacper]] 10 years, Down syndrome. He is a very happy boy, you would like him
• we live in [[place:1|Boston]], the council is [[council:1|Lincolnshire]]

What happened:
• [[date:1|6 March]] - meeting. Psychologist Mrs [[professional:1|Jill Stennett]] gives me her report, eleven pages, and a pen to sign that I received. I ask where can I write my opinion, because she does not say anything about how he is at home. And she says there is no page for the mother, it is already final version. I signed, everybody was looking
• [[date:2|20 March]] - I ask for my choice, [[school:1|Holland Fen School]]. Council writes to them. They answer. I ask to see what they answered. They will not show it to me because "it was written to us, not to you". I ask three times, also with [[parent:1|Tomek]] in a tie
• [[date:3|4 April]] - I go there myself by bus. The headmaster, Mr [[professional:2|Cutforth]], makes me tea and he is red like borscht. He says the council telephoned before my visit and asked him please not to encourage this family, there will be "a cheaper local solution". I did not know that they called. He told me because his grandmother was also Polish, from [[place:2|Lwów]]

What is not so bad:
• the teacher, miss [[professional:3|Poppy]], is gold
• nobody was rude. On the street yes sometimes, in the office no

Please do not use before [[date:4|1 October]], because in September he starts somewhere and I don't want trouble for him in first days.

Pozdrawiam!

%% signature
Agnieszka
