+++
id = "o-026"
channel = "email"
from_name = "Marivic Santos-Reyes"
from_addr = "marivic.sr@example.com"
subject = "They talked about [[child:1|JP]] without us"
date = "2022-03-31T04:12:00+01:00"
html = true
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Third! I was never invited to the first or the second, and I never signed anything to say they may meet."
[[evidence]]
category = "false-information"
quote = "In the minutes I'm called \"a lone parent who works excessive hours\". I'm not lone."
+++
Hello po,

I am a theatre nurse on nights, so please forgive the hour. My son is [[child:1|John Paul]], we say [[child:1|JP]]. He is 12, with ADHD and anxiety, and goes to [[school:1|Bitterne Chine Academy]] here in [[place:1|Southampton]]. My husband [[parent:1|Rodel]] is a seafarer and is away for nine months.

In January the school asked if a family worker could "pop by". I said OK. Her name is [[professional:1|Jasmine Tooley]]. She came once and we had coffee. I talked about [[child:1|JP]], about my mother in [[place:2|Iloilo]], how tired I am. I thought that it was only talk.

On [[date:1|17th March]] I had a letter from [[council:1|Southampton City Council]] saying that the "Team Around the Child" had met for the third time. Third! I was never invited to the first or the second, and I never signed anything to say they may meet. I rang the chair, Mr [[professional:2|Clive Burridge]]. He said [[professional:1|Jasmine]] had my "verbal consent". For what? For coffee?

In the minutes I'm called "a lone parent who works excessive hours". I'm not lone. [[parent:1|Rodel]] rings every day from the ship. And somebody from [[health:1|Solent CAMHS]] was present who has never met [[child:1|JP]], giving her opinion on why he bites his sleeve.

My friend [[parent:2|Tess]], who is a midwife, came with me to see Mr [[professional:2|Burridge]]. She asked him if he'd like to be discussed three times by eleven people. He said he took the point.

Please tell it, but with no names. The community here is small and we all work at the same hospital.

%% signature
God bless
Marivic
