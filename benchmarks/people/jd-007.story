+++
id = "jd-007"
channel = "email"
from_name = "Rasa Petrauskienė"
from_addr = "rasa.p.dereham@example.com"
subject = "Our papers in the Tribunal bundle"
date = "2018-03-11T23:40:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct", "tribunal-disclosure"]
consent = "anonymised"
hold_until = "2018-06-20"
[[evidence]]
category = "false-information"
quote = "It says we speak Russian at home and that \"mother reports no concerns\", while I sat there two hours and gave her eleven concerns on a paper."
[[evidence]]
category = "no-chance-to-correct"
quote = "Mrs Loveday answers that reports by Norfolk psychologists are not sent as draft, therefore there is no stage when parent can ask a change."
[[evidence]]
category = "tribunal-disclosure"
quote = "In the bundle from Norfolk County Council, page 140 till 146, there is her notes of these visits, for the judge to read, and I have signed nothing for it."
+++
Good evening,

English is my third language so excuse mistakes. I am mother of two, [[child:1|Matas]] who is thirteen and [[child:2|Ugnė]] nine. We came to [[place:1|Dereham]] in 2009. [[child:1|Matas]] has autism and epilepsy. His sister has only patience.

I tell you in order.

September 2016. [[child:1|Matas]] starts in [[school:1|Quebec Fields Academy]]. First week, the teaching assistant [[professional:1|Gail]] writes in his book "lovely boy". By third week she is not allowed to write in the book.

[[date:1|14 November 2016]]. EP comes. Her name is [[professional:2|Harriet Loveday]]. She asks me what language we speak at home, and I say Lithuanian and also English because of television.

[[date:2|9 January 2017]]. Report arrives, and it is final, there is signature. It says we speak Russian at home and that "mother reports no concerns", while I sat there two hours and gave her eleven concerns on a paper. I never said Russian. My father would get out from his grave.

[[date:3|10 January]]. I write to correct. Mrs [[professional:2|Loveday]] answers that reports by [[council:1|Norfolk]] psychologists are not sent as draft, therefore there is no stage when parent can ask a change.

March 2017. At [[health:1|Norfolk and Norwich]] the neurologist, Dr [[professional:3|Sundaram]], asks me why I refuse the interpreter in Russian. So already it travels.

June 2017. Plan is refused. We appeal, my husband [[parent:1|Vytas]] makes the forms in the night after his shift at the turkey factory. Case number [[id:1|EH926/17/00453]].

[[date:4|22 September]]. Now the part that I am ashamed of. In year 2012 I had difficult time and went to see a counsellor at a charity, [[org:1|Breckland Women's Space]]. Six visits, her name was [[professional:4|Pippa]]. Nobody knew, also not [[parent:1|Vytas]]. In the bundle from [[council:1|Norfolk County Council]], page 140 till 146, there is her notes of these visits, for the judge to read, and I have signed nothing for it. My husband turned the pages before me, because he makes the photocopies.

He was good about it. He said, [[parent:2|Rasa]], you could tell me. But it was mine to tell.

[[professional:4|Pippa]] cried when I called. Some person from the council, [[professional:5|Neil Cubitt]], had asked her chairwoman for "anything held on the family" and the chairwoman was pleased to help.

The hearing is on [[date:5|20 June]] of this year because it was adjourned two times. Before this day please do not print. After, you can, but with another country even, if it is possible. Here are not so many of us with a boy like [[child:1|Matas]].

%% signature
Thank you from my heart
Rasa

