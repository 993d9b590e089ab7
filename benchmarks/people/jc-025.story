+++
id = "jc-025"
channel = "email"
from_name = "Tamsin Attrill"
from_addr = "tamsin.attrill@example.com"
subject = "[[place:1|IoW]] family, one statement, two versions"
date = "2013-04-23T21:57:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "I rang Niamh Corrigan and she said, quite flatly, as if somebody was standing behind her, that she'd been asked to \"align\" it and had done so."
[[evidence]]
category = "tribunal-disclosure"
quote = "When we appealed, G.D. sent the Tribunal my own counselling notes from St Mary's, from when Stanley was born and I was poorly, and nobody had asked if they could."
+++
Hello all

I've been putting off writing this since Christmas. [[parent:1|Phil]] has taken the kids to Cubs and there's wine, so here goes.

There are five of us, plus my dad [[parent:2|Reg]] in the annexe. [[child:1|Finn]] (11) has autism with a big A, [[child:2|Daisy]] is nine and [[child:3|Stanley]] is four and a menace. We live in [[place:2|Ventnor]], on [[place:3|Zigzag Hill]], so you can't get a wheelchair, buggy or social worker up without a run at it.

At primary, [[school:1|Undercliff St Blaise]], we were spoilt. [[professional:1|Marion]] was the SENCO, and she'd been there since the Flood. Mr [[professional:2|Whillier]], head, played the ukulele. The class teacher was [[professional:3|Josh]] and the 1:1 was [[professional:4|Trish]], whose daughter [[child:4|Megan]] is [[child:2|Daisy]]'s best friend, so we had sleepovers on top. I'd be embarrassed to tell you how much of [[child:1|Finn]]'s upbringing was done by [[professional:4|Trish Caws]].

For transfer he needed a new EP report and that was done by Dr [[professional:5|Simeon Blythe]], whom we paid for, from [[place:4|Southampton]], over on the ferry with his little case. The [[council:1|Isle of Wight Council]] did its own, by a Ms [[professional:6|Corrigan]]. The two agreed! I remember [[professional:1|Marion]] reading one and then the other at our kitchen table and saying "well I never, [[parent:3|Tam]], they've both met the same child." Dr [[professional:5|Blythe]]'s had a page of provision. [[professional:6|Corrigan]]'s had a page and a bit.

Proposed statement came out on [[date:1|18 January]]. It quoted [[professional:6|Corrigan]] a lot and I didn't recognise a word. I got out my copy, the one she'd given us at the feedback. Different report. Same date on the front. I rang [[professional:6|Niamh Corrigan]] and she said, quite flatly, as if somebody was standing behind her, that she'd been asked to "align" it and had done so. Later that night an unknown number rang and it was [[professional:6|Niamh]] again, from her car in a lay-by at [[place:5|Niton]]. She cried. I held the phone and didn't know what to say to her. She told me to look at who'd asked, and gave me just a first name, [[professional:7|Gareth]].

Well, the island's small. Dad knows a [[professional:7|Gareth]] from bowls, [[professional:7|Gareth Dyson]], "something at the council". Principal officer, as it happens. So on the Saturday, in his whites, [[parent:2|Reg]] walked across the green and asked Mr [[professional:7|Dyson]] if he made a habit of rewriting doctors. He's not been picked for the second team since.

It gets worse. When we appealed, [[professional:7|G.D.]] sent the Tribunal my own counselling notes from [[health:1|St Mary's]], from when [[child:3|Stanley]] was born and I was poorly, and nobody had asked if they could. [[parent:1|Phil]] opened the bundle first and hid it from me for two days. Three people other than my husband have ever known about that: Sister [[professional:8|Joyce]], Dad and [[professional:4|Trish]].

[[professional:2|Whillier]] and [[professional:3|Josh Redfern]] both gave statements. So did [[professional:1|Marion Sheath]], typed on an actual typewriter. We won, by the way. Conceded the Thursday before, all of it, provision, school, the lot. He's at [[school:2|Medina Reach]] in a class of six. But I never got the notes back, or an apology, and Ms [[professional:6|Corrigan]] isn't on the island any more.

Change names please, and maybe make Dad play darts.

%% signature
Tamsin xx

