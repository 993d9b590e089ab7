+++
id = "jc-032"
channel = "email"
from_name = "Mihaela Dobre"
from_addr = "mihaela.dobre@example.com"
subject = "About [[child:1|Andrei]], [[place:1|Boston]]"
date = "2015-05-31T22:04:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "report-change-requested"]
consent = "anonymised"
hold_until = "2015-09-01"
[[evidence]]
category = "reports-circulated-unseen"
quote = "It was Dr Balogun's report, which I hadn't received, with his name replaced by \"Pupil A\" and everything else left in, even \"mother Romanian, cleans offices\"."
[[evidence]]
category = "report-change-requested"
quote = "He asked me, the mother, to ask the doctor to take out the autism."
+++
Dear Sir or Madam,

I read of your collection in the library, and the librarian, Mrs [[professional:8|Pinchbeck]], said to me "go on, duck, write to them". So I write.

We came in 2008 from [[place:2|Iași]]. My husband [[parent:1|Costel]] is in the packhouse, I was a chemistry teacher and am now a cleaner, and also, since last year, a school governor! We have [[child:1|Andrei]], eleven, [[child:2|Ioana]], seven, and the little one [[child:3|Matei]], who was born in the [[health:1|Pilgrim Hospital]].

[[child:1|Andrei]] cannot sit, he can't wait, he can do square roots. In [[school:1|Haven Bank Primary]] the first teacher, Mr [[professional:1|Frost]], thought he was wonderful. [[professional:1|Daniel Frost]] used to give him a second sheet, then a third. He was in Year 4 with him and it was a happy year. Then came Year 5 and Mrs [[professional:2|Skelton]]. With her it was the corridor, every day the corridor. The SENCO, [[professional:3|Lorna]], called me eight times in one month. Each time: please come and take him home. I lost one cleaning job because of it, and my boss there, Mr [[parent:2|Sharpe]], was ashamed to do it, he gave me two weeks' wages.

We asked for help. [[professional:3|Lorna Epton]], I don't want to be unjust, she filled in the forms the same night. A doctor came in from [[health:2|Lincolnshire Community Health]], Dr [[professional:4|Balogun]], a tall woman with a very soft voice. [[child:1|Andrei]] told her the atomic number of everything in the room. She said ADHD, and also something like autism, and gifted; all three. She would write it.

I'm a governor, as I told you. On [[date:1|23 March]] we had the meeting of governors. Item 7 was confidential, pupils. The head, Mr [[professional:5|Cutforth]], hands out the paper face down. I turn it over and it is about my own child. It was Dr [[professional:4|Balogun]]'s report, which I hadn't received, with his name replaced by "Pupil A" and everything else left in, even "mother Romanian, cleans offices". Eleven people were reading this. I put up my hand. I said, Mr [[professional:5|Cutforth]], I think I must leave for this item, since I'm the mother of Pupil A. Nobody could speak. The vicar, Father [[professional:6|Aidan]], got up too, and took me out and held my coat.

Mr [[professional:5|Cutforth]] telephoned next morning to say that it was a regrettable oversight. Then he said something else. He said that [[council:1|Lincolnshire]] (it's a lady there, [[professional:7|Carole]]) had suggested that [[child:1|Andrei]] is "not severe" if the report could be a little shorter, and would I as a governor help to persuade Dr [[professional:4|Balogun]]. He asked me, the mother, to ask the doctor to take out the autism. I didn't understand at first. [[parent:1|Costel]] made me repeat it three times, in Romanian.

I went instead to see [[professional:4|Folake Balogun]] in her clinic. She had already had the call, from [[professional:7|Carole Mawer]] directly. She'd said no. She showed me what she'd answered: "The report stands. [[professional:4|F.B.]]"

So now. [[professional:1|Daniel]] left for a school in [[place:3|Spalding]] and he has said that if we can get there he'll take [[child:1|Andrei]] tomorrow. [[professional:3|Lorna]] helps us with the appeal at her own kitchen table. [[professional:2|Skelton]] doesn't greet me. I'm still governor, I sit opposite to [[professional:5|Cutforth]] each half term, I bring my own pen. Fr [[professional:6|Aidan Walsh]] sits by me.

Please wait until [[date:2|1 September]], for he'll have his new place, and change our names. You can leave the square roots.

%% signature
Mihaela Dobre

