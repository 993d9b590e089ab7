+++
id = "r-001"
channel = "email"
from_name = "Ifeoma Nwachukwu"
from_addr = "ifeoma.nwachukwu@example.org"
subject = "My son [[child:1|Chukwuemeka]] and [[council:1|Medway Council]]"
date = "2014-02-09T20:41:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Five professionals and no parent."
[[evidence]]
category = "false-information"
quote = "I never said any such thing."
[[evidence]]
category = "school-approached"
quote = "They had had his papers for three weeks, sent by Mr Adebisi without a word to us."
+++
Dear Sir or Madam,

I am writing about my son [[child:1|Chukwuemeka Nwachukwu]], who is [[child:1|Emeka]] at home, [[child:1|Meka]] to his sisters and, for reasons nobody has ever explained, "[[child:1|Chuck]]" to the dinner ladies at [[school:1|St Dunstan's Row Primary School]]. He is nine and has ADHD and a language disorder. His sisters are [[child:2|Adaeze]], who is thirteen, and the twins [[child:3|Kosi]] and [[child:4|Kene]], who are five and have just started in Reception.

I must set out the people first, because two of them share a name and it has already caused us trouble. [[child:5|Grace]] is the little girl on [[child:1|Emeka]]'s table. Her mother, [[parent:2|Hope]], is a friend of mine from [[org:1|Living Springs Chapel]] in [[place:1|Rainham]]. But [[professional:1|Grace]] is also his one-to-one, [[professional:1|Grace Pettifer]], who was taken away from him last autumn to cover Year 2.

In November [[professional:1|Grace]], the grown-up one, told me at the gate that there had been "a big meeting about your boy" the day before. I knew nothing of it. Present, as I learned much later from [[professional:2|Sandra]] in the office, were the head, Mr [[professional:3|Lovelace]]; the SENCO, Miss [[professional:4|Dilys Marchbank]]; [[professional:5|Tunde Adebisi]] from the [[council:1|Medway]] SEN team; Dr [[professional:6|Wickramasinghe]], the paediatrician at [[health:1|Medway Maritime Hospital]]; and a lady from [[health:2|Medway Community Healthcare]] whom everyone calls [[professional:7|Bev]] and whose surname I still do not have. Five professionals and no parent. My husband [[parent:3|Obinna]] works four minutes' walk from that school.

The minutes, which [[professional:2|Sandra]] printed for me in the end, say this:

"[[child:1|CN]]'s mother reports that he has hit [[child:5|Grace]] on several occasions and accepts that he is violent at home towards [[child:2|Ada]], [[child:3|Kosi]] and [[child:4|Kene]]. [[professional:5|T.A.]] to explore alternative provision by half term."

I never said any such thing. I told Miss [[professional:4|Marchbank]] that he had once bumped into [[professional:1|Grace]], the adult, in the corridor, and that [[child:3|Kosi]] bites HIM. She wrote down the wrong [[child:5|Grace]], left out the biting, and by the time it was typed my son was attacking a six-stone girl with glasses who comes to our house on Saturdays for jollof. [[parent:2|Hope]] was telephoned by the head about it! She told him she had no idea what he was talking about. And "[[professional:5|T.A.]]" is not a teaching assistant, as I thought for a fortnight. It is [[professional:5|Tunde]].

On [[date:1|9 January]] I had a call from a Mrs [[professional:8|Ogilvie]]. "Is that [[child:1|Emeka]]'s mum? I'm just ringing about the place." What place? She was the admissions person at [[school:2|Hoo Marsh Academy]]. They had had his papers for three weeks, sent by Mr [[professional:5|Adebisi]] without a word to us. The same bundle had gone to The [[school:3|Rookery Unit]] at [[place:2|Gillingham]] and to the trust that runs them both, [[school:4|Estuary Learning Trust]]. I rang the [[school:3|Rookery]] and spoke to a very pleasant man, [[professional:9|Kelvin]], who said, "We told [[professional:5|Tunde]] straight away that a bright lad like that isn't one of ours."

I asked Mr [[professional:3|Lovelace]] to correct the minutes. He said they were a record of what was said and could not be changed. I said, but it was not said. He said, "It was recorded as having been said, Mrs [[parent:1|Nwachukwu]]." I have thought about that sentence every day since.

You may use our story if no names are printed.

%% signature
Yours faithfully,
Ifeoma Nwachukwu (Mrs)
07700 900231
