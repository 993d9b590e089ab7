+++
id = "kg-021"
channel = "email"
from_name = "Jurgita Mitchell"
from_addr = "jurgita.mitchell@example.com"
subject = "[[place:1|Peterborough]]: Polish-Lithuanian-English boy with one word"
date = "2018-12-02T17:29:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "She answered that the six-week clock had already run out, so drafts were sent for information and not for correction, and it went off to the panel as it was with all nineteen."
[[evidence]]
category = "quantifying-forbidden"
quote = "\"I can tell you privately he needs one to one all day, but if any of our EPs put it in figures they're up before the head of service, so you'll have to get it from an independent.\""
+++
The word is "lift". He says it in three languages and that's how Dr [[professional:1|Olufemi]] at [[health:1|Peterborough City Hospital]] knew that he understood more than people gave him credit for.

[[child:1|Matas]] is my first son, from my first marriage. His father [[parent:1|Wojtek]] lives in [[place:2|Wisbech]] and sees him every second Saturday. My husband now is [[parent:2|Craig]] and we have [[child:2|Ellie-Mae]], eighteen months. I explain because the school never got it. At [[school:1|Millfield Lane Primary]] they had "father: [[parent:2|Craig]]" on one sheet and "father: unknown" on the other, and [[parent:1|Wojtek]], who has never missed a parents' evening, was stopped at the gate in 2015 by a Mrs [[professional:2|Tuck]] as a stranger. He went and sat in his van.

From [[school:1|Millfield]] we were moved on in Year 3. I don't say excluded; it was "a managed move to meet his needs" – to [[school:2|Welland Bank Academy]], other side of town, two buses, because Mrs [[professional:3|Fenn]], who runs both for the [[school:3|Nene Horizons Trust]], thought so. There he was put with a TA, [[professional:4|Jordan]], nineteen years old, his first job, who after a fortnight could get [[child:1|Matas]] to do the register. After one term [[professional:4|Jordan]] was moved to the other site.

The educational psychologist's name was [[professional:5|Catherine Amos]]. Her draft came on [[date:1|10 October 2016]] and in it I counted nineteen mistakes, among others that he is an only child, that we speak Russian to him and that he eats with his hands from choice. I wrote nineteen little notes. She answered that the six-week clock had already run out, so drafts were sent for information and not for correction, and it went off to the panel as it was with all nineteen.

On the plan he's Russian to this day.

Now to this September. New officer, [[professional:6|Vikram Rao]], third in two years and the first to come in person. He drank tea and let [[child:1|Matas]] show him the lifts in our block, up and down, seven times. Then he said a thing to me between the fifth floor and the sixth: "I can tell you privately he needs one to one all day, but if any of our EPs put it in figures they're up before the head of service, so you'll have to get it from an independent." I said thank you for telling. He said he hadn't.

[[parent:2|Craig]] took on extra shifts at the [[place:3|Yaxley]] depot and we have an independent coming on [[date:2|12 December]], Ms [[professional:7|Blackwood]]. [[parent:1|Wojtek]] pays half. It's a nice thing, my two husbands (sorry [[parent:2|Craig]]) on one side of a table.

No names please – the trust is everywhere in this town.

%% signature
Jurgita

