+++
id = "q-007"
channel = "email"
from_name = "Agnieszka Wróbel"
from_addr = "aga.wrobel@example.org"
subject = "Question and my history, [[council:1|Lincolnshire]]"
date = "2016-05-03T20:40:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "In this moment I am the only person in the room who has not this paper on the knees."
[[evidence]]
category = "no-chance-to-correct"
quote = "I ask is there a place where I write my remarks, he says the document is closed."
+++
Good evening,

I apologise for my English, I work on the packing of cabbage and there we speak mostly Polish and Lithuanian.

I have son [[child:1|Bartłomiej]], for friends [[child:1|Bartek]], in school they write [[child:1|Bartolomi]], once [[child:1|Bartlemy]]. He has nine years and he has big difficulty with reading and with attention. We live in [[place:1|Boston]] from 2008.

In February it was the speech therapist, Mr [[professional:1|Wren]] (this is funny because my surname is also this bird, and he liked it). He was kind. He made tests two mornings. I asked when I receive the results and he said in few weeks.

On [[date:1|14.03.2016]] we are invited to the school, [[school:1|St Botolph's Fen Primary]]. On the table is coffee and everybody has some pages with the name of my son. The director, the SENCO, the lady from council Mrs [[professional:2|Sharp]], also a gentleman who I never learned who he is. In this moment I am the only person in the room who has not this paper on the knees. Mrs [[professional:2|Sharp]] says "as you will have read". I have not read. They gave me one copy at the end, when was time to go to shift.

At home I read with dictionary till two in the night. Many is good. But he did the tests in English only, and there is one page about how [[child:1|Bartek]] speaks in Polish, from what the school told him, and I wanted to add something because who knows this better than mother. I ring. I ask is there a place where I write my remarks, he says the document is closed. He was sorry. He said the system locks it and that every family is the same.

I do not say that he wrote lies, he did not. And I must be honest, the school asked me in January for permission to invite the council and I signed, so that was correct.

Now my question: in Poland the parent can write "uwagi" under every opinion. In England is this not existing?

If you use it please without names. [[place:1|Boston]] is small and my husband works for the same farm as half of parents.

%% signature
Z poważaniem / Kind regards
Agnieszka Wróbel
