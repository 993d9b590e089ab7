+++
id = "o-039"
channel = "email"
from_name = "Besnik Hoxhaj"
from_addr = "besnik.hoxhaj@example.com"
subject = "[[child:1|Arta Hoxhaj]] – EP advice altered"
date = "2025-03-17T19:45:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "They show that the amendment was made not by Dr Beddington but by a user identified as “GTapsell”, with the comment: “L, can we please lose the hours as discussed, and the scribe. Not fundable.”"
[[evidence]]
category = "quantifying-forbidden"
quote = "She told me that it’s been the rule in West Sussex since last summer that an EP isn’t to specify hours or name a person, and if one does it comes back."
+++
Dear Campaign

My wife [[parent:1|Vjosa]] and I are both from Kosovo; our daughter [[child:1|Arta]], who’s fifteen, is from [[place:1|Worthing]]. She has juvenile arthritis and dyslexia, and is about to sit her GCSEs at [[school:1|Durrington Cross High School]], if she can hold the pen.

I’m going to paste a letter we received from our barrister’s office, since it puts it better than I can. It has been agreed with her that I may send it to you as long as the names don’t go any further.

---
Dear Mr and Mrs [[parent:2|Hoxhaj]]

[[child:1|Arta Hoxhaj]] (d.o.b. [[date:1|08/06/2009]]; NHS no. [[id:1|999 302 1571]])
[[council:1|West Sussex County Council]]: EHC needs assessment

I write following our conference on [[date:2|24 February 2025]]. I have now had the opportunity of considering the two versions of the psychological advice prepared by Dr [[professional:1|Leonora Beddington]], which were supplied to you under cover of Ms [[professional:2|Tapsell]]’s e-mail of [[date:3|3 February 2025]].

The first version is dated [[date:4|11 December 2024]]. At paragraph 38 Dr [[professional:1|Beddington]] advises that [[child:1|Arta]] “requires a scribe for all extended writing, and twenty hours of individual support per week”.

The second version bears the date [[date:5|9 January 2025]]. Paragraph 38 now reads: “may benefit from assistive technology”. The remainder of the document is, so far as I can see, identical.

The tracked changes in the second version haven’t been removed. They show that the amendment was made not by Dr [[professional:1|Beddington]] but by a user identified as “[[professional:2|GTapsell]]”, with the comment: “[[professional:1|L]], can we please lose the hours as discussed, and the scribe. Not fundable.” Dr [[professional:1|Beddington]] appears to have accepted that change on the following day.

In my opinion this is a matter of some seriousness. I would advise that you ask Dr [[professional:1|Beddington]] directly, and in neutral terms, which version represents her professional view.

Yours sincerely
[[professional:3|Philippa Nwachukwu-Shaw]]
[[org:1|Arun Chambers]]
---

So we asked. I rang Dr [[professional:1|Beddington]] myself, and I tried to be neutral. There was a long silence, then she said that the first version was hers. She told me that it’s been the rule in [[council:1|West Sussex]] since last summer that an EP isn’t to specify hours or name a person, and if one does it comes back. “It comes back”, like something from the laundry.

[[professional:2|Georgina Tapsell]] is the SEN team lead. I have met her twice. She has a daughter in [[child:1|Arta]]’s year, [[child:2|Beatrix]], who’s a nice girl, and they were in the same Brownies. I find that the hardest thing to explain to [[parent:1|Vjosa]]. In our country, in the bad times, we also knew the people. They too were polite.

The school’s been good. Mr [[professional:4|Jim Oakes]], who’s head of Year 11, scribed the mocks himself in his own lunch hours, and the exams officer pretended that she hadn’t noticed. [[child:1|Arta]] got a 7 in History. He said that he only held the pen.

I haven’t decided about names. Can you ask me again after the summer? If you need the originals, I have them, and [[parent:1|Vjosa]] has put a second copy with her brother [[parent:3|Agron]]. It’s a habit.

%% signature
Besnik Hoxhaj
31 Heene Parade, Worthing
