+++
id = "l-046"
channel = "email"
from_name = "Hodo Warsame"
from_addr = "hodo.warsame@example.org"
subject = "[[place:1|Easton]] mum, [[council:1|Bristol]]"
date = "2020-10-06T22:02:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "The admissions man, Toby, was ringing the head at Fairfield Rise to say a child with strokes is a big risk and he'd be wise to refuse, and then he rang Moira to help him to say it."
+++
I am [[parent:1|Hodo]], I have five, I am writing on the stairs.

[[child:1|Sumaya]] is the fourth. She has sickle cell and a stroke from it, so one hand sleeps. From Reception she was at [[school:1|Rosemary Green]] with Mrs [[professional:1|Fudge]], a very sweet name and a sweeter lady. Then secondary. [[school:2|Fairfield Rise]] is at the end of our street, [[place:2|Stapleton Court]], I can see it from this stair. [[council:1|Bristol City]] said: no, [[school:3|Lockleaze Tree]]. [[council:2|South Glos]] said, come to [[place:3|Filton]] to [[school:4|Conygre Farm]], we have space. I have no car, [[place:3|Filton]] is two buses.

Now the [[health:1|Children's]], [[health:1|Bristol Children's]], the big one next to the [[health:2|BRI]]. The nurse specialist there is [[professional:2|Moira Devane]]. She told me, I was phoned about you. By whom? By [[council:1|Bristol]]. The admissions man, [[professional:3|Toby]], was ringing the head at [[school:2|Fairfield Rise]] to say a child with strokes is a big risk and he'd be wise to refuse, and then he rang [[professional:2|Moira]] to help him to say it. She would not.

[[org:1|Easton Community Kitchen]] has a lawyer on Fridays, between the rice and the bread. [[professional:4|Lucinda]]. She has a dog. She wrote one letter and [[school:2|Fairfield]] said yes on [[date:1|29 September]].

Change us please. [[place:1|Easton]] is full of [[parent:1|Hodos]] but not with a girl with one hand.

%% signature
Hodo
sent from the stairs (iPhone)

