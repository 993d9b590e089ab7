+++
id = "jc-041"
channel = "email"
from_name = "Fátima Gonçalves"
from_addr = "fatima.g@example.com"
subject = "I want share my story"
date = "2023-02-06T22:41:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They had a meeting, she, Callum's manager, and Tim from Peterborough City Council, about my daughter and about my grief, and nobody invited or asked me."
+++
Good evening, I'm [[parent:1|Fátima]], from [[place:2|Madeira]], in [[place:1|Peterborough]] since 2005. I have [[child:1|Tiago]], 16, [[child:2|Beatriz]], 12. My husband [[parent:2|Rui]] died in 2019 so it's us three and my mother-in-law, dona [[parent:3|Lurdes]].

[[child:2|Beatriz]] had the selective eating and the autism, and after her father died she stopped going to school. [[school:1|Nene Meadows Academy]]. I was lucky in the beginning: [[professional:1|Jasmin]], pastoral, came home each Tuesday, even sat with [[child:2|Bia]] outside the bathroom. The SENCO, Ms [[professional:2|Haynes]], was kind on the telephone.

[[health:1|CPFT]] gave us a nurse, [[professional:3|Callum Wray]], and in six sessions he found the key. She ate rice! Dona [[parent:3|Lurdes]] went on her knees in the kitchen. [[professional:3|Callum]] told that he'd write to school, she should have part-time and home tuition.

Then Ms [[professional:2|Haynes]] changed. No more kind. In October she said to me: "[[parent:1|Fátima]], we have had a discussion with Mr [[professional:3|Wray]]." When, I said. They had a meeting, she, [[professional:3|Callum]]'s manager, and [[professional:4|Tim]] from [[council:1|Peterborough City Council]], about my daughter and about my grief, and nobody invited or asked me. [[professional:1|Jasmin]] hadn't been asked either; she told me with her eyes.

[[professional:4|Tim Elsworth]] sent me a fine for the attendance. [[child:1|Tiago]] wrote to him back, he's good in English, he wrote four lines: "Dear Mr [[professional:4|Elsworth]], my sister isn't lazy. My father's dead. You didn't ask. Please come to us." He came! I must be fair. Mr [[professional:4|Elsworth]] sat, ate [[parent:3|Lurdes]]' cake, he cancelled the fine, said that he'd been told by [[professional:2|Abigail Haynes]] we'd refused every help. [[professional:3|Callum]]'s manager, [[professional:5|M.O.]] on the papers, I still don't know who it is.

Miss [[professional:1|Kaur]] is making a complaint in her own name, from inside. I pray for [[professional:1|Jasmin]]. Please no names.

%% signature
Fátima

