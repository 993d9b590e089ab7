+++
id = "za-001"
channel = "email"
from_name = "Glenys Pritchard-Roberts"
from_addr = "glenyspr@example.org"
subject = "My grandson [[child:1|Osian]] - and the weighted blanket"
date = "2014-06-08T15:12:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "the first any of us had heard of a weighted blanket, or of the report being out"
[[evidence]]
category = "false-information"
quote = "\"only child of a single mother, living with grandparents above a public house\""
[[evidence]]
category = "no-chance-to-correct"
quote = "The yellow slip for our comments was folded inside, to be returned by 9 May. The envelope was franked 12 May."
+++
Dear Sir or Madam,

My neighbour's girl printed off your appeal for me and I have had it on the mantelpiece for a fortnight. I am seventy-one and I type with two fingers, so you must excuse the length of time and the state of it.

[[child:1|Osian]] is my daughter [[parent:2|Lowri]]'s middle one. He is eight. He has autism and he does not sleep and he can tell you the number of every locomotive that ever went through [[place:1|Llandudno Junction]]. The things that have gone wrong for that boy would fill a chapel. First it was the taxi. [[council:1|Denbighshire]] changed the firm in September without a word to anybody and the new driver would not wait, so that [[parent:2|Lowri]] had to give up her mornings at the garden centre. Then there was the matter of the one-to-one, a lovely girl called [[professional:1|Non]], who was on a contract till Christmas and was let go at Christmas, and he cried for her until St David's Day. Then the dinners. He eats four things. I was up at [[school:1|Ysgol Bryn Celyn]] about the dinners one Friday, and it was Mrs [[professional:2|Beddoes]], who serves them, who said to me how glad she was that they had put down about the weighted blanket because her own nephew had one. Well, it was the first any of us had heard of a weighted blanket, or of the report being out. She told me which page. They had it in the kitchen on account of the allergies.

Ours came the week after. I will say for Dr [[professional:3|Anwen Sparrow]], who wrote it, that she has a nice clear style, and the blanket was a very good idea and he has it now (I bought it; £84). But I had to read the opening twice and then take my glasses off. It has [[child:1|Osian]] as the "only child of a single mother, living with grandparents above a public house". He has two sisters, [[child:2|Mali]] and [[child:3|Ffion]]. [[parent:3|Gethin]], his father, was sitting across the table from Dr [[professional:3|Sparrow]] when she came and made her the tea. My husband and I did keep the [[org:1|Plough]], that is true, until 1998, and now it is flats.

I am not a complaining woman. The yellow slip for our comments was folded inside, to be returned by [[date:1|9 May]]. The envelope was franked [[date:2|12 May]]. [[parent:2|Lowri]] rang about that and got the answering machine, and then she rang about the taxi and got the same answering machine, and there are only so many mornings.

They are shutting the library bus as well. I know it is not your department.

If you do use any of this I would ask you to leave out what we are called and where we live. In a village like ours you would only need to say "locomotives".

%% signature
Yours faithfully
Glenys Pritchard-Roberts (Mrs)
