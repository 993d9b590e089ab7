+++
id = "o-024"
channel = "email"
from_name = "Eleri Gwilym"
from_addr = "eleri.gwilym@example.org"
subject = "[[child:1|Tomos]]: ffeithiau anghywir / wrong facts"
date = "2019-03-04T13:50:00+00:00"
html = false
kind = "story"
categories = ["false-information", "insecure-handling", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It says that Tomos has \"no hearing loss\", that he was \"late to Welsh\" and that the parents \"have withdrawn from the audiology service\"."
[[evidence]]
category = "insecure-handling"
quote = "It holds four hundred pages, about half of which are about somebody called Thomas Gwilliam from Lampeter."
[[evidence]]
category = "subject-access-failure"
quote = "There's not one thing in it from before 2017"
+++
Annwyl gyfeillion,

I'll write in English as I think that's what you need, though everything that happened to us happened in Welsh and some of it doesn't go across very well.

[[child:1|Tomos]] is ten. He is deaf in one ear and he has a processing disorder. We farm a bit and my husband [[parent:1|Gwion]] drives for [[org:1|Moduron Teifi]]. [[child:1|Tomos]] and his sister [[child:2|Lowri Haf]] both went to [[school:1|Ysgol Cwm Celynnog]], nine miles off, and now it's only her.

Here's what happened, as well as I can piece it together.

Sept 2016 - New head, Mr [[professional:1|Aled Brychan]]. Tells us that [[child:1|Tomos]] is "lazy in two languages".

[[date:1|11/1/17]] - Educational psychologist [[professional:2|Siwan Prydderch]] visits. She's very thorough. We see her report, we agree with every word of it.

[[date:2|3/5/17]] - A second report arrives, with [[professional:2|Siwan]]'s name on, but it isn't hers. It's in English for a start. It says that [[child:1|Tomos]] has "no hearing loss", that he was "late to Welsh" and that the parents "have withdrawn from the audiology service". He's as deaf as a post on the left, he had no English at all until he was five, and we were in the audiology clinic at [[health:1|Bronglais]] the very week it's dated.

[[date:3|10/5/17]] - I ring [[professional:2|Siwan Prydderch]]. She's never seen it. Somebody has taken hers, put it into a new form, and "tidied" it.

Summer 2017 - We ask [[council:1|Ceredigion]] who. Nobody knows.

[[date:4|18/10/17]] - A year's worth of letters starts here. I'll spare you. The name at the bottom was generally [[professional:3|Gareth Pryse-Lloyd]], who signs as [[professional:3|GPL]].

[[date:5|25/5/18]] - I remember the date because it was on the news, new law. I sent a subject access request that same day to [[council:1|Cyngor Sir Ceredigion]], by recorded delivery, for everything with [[child:1|Tomos]]'s name on it. Their number for it was [[id:1|DPA 18-0093]].

[[date:6|30/7/18]] - Nothing. I ring. It's the summer holidays.

[[date:7|21/9/18]] - A box. It holds four hundred pages, about half of which are about somebody called [[child:3|Thomas Gwilliam]] from [[place:1|Lampeter]]. There's not one thing in it from before 2017, so my son's whole life up to the age of eight is missing. The cover letter says it's complete. [[professional:3|GPL]] again.

So now I know a great deal about [[child:3|Thomas Gwilliam]], poor dab, whose mother must be wondering where he's gone.

I took the box back to the council offices myself and put it on the counter. The girl there was in school with my sister [[parent:2|Nia]], and she said, very quietly, "Ti ddim y cynta'." You're not the first.

[[child:1|Tomos]] is in [[school:2|Ysgol Dyffryn Arth]] now, where the teacher, Miss [[professional:4|Ffion]], stands on his right-hand side. It cost nothing. It took a new school to do it.

Without names, if you please, and not the village. [[parent:1|Gwion]] meets everyone, in his work.

%% signature
Cofion gorau,
Eleri Gwilym
