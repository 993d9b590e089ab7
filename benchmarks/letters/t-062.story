+++
id = "t-062"
channel = "forum-pm"
from_name = "foxgloves_and_fish"
from_addr = ""
subject = "quick question (not quick)"
date = "2014-05-30T22:40:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Jackie goes, \"Ah bless, Lorna says your little one's very low.\" In front of Pauline Meek!"
[[evidence]]
category = "reports-circulated-unseen"
quote = "said she'd had the report since Easter and had I not? I had not!"
+++
Hiya, is this allowed? Sorry, you must get forty of these a day.

My question is: can an LA psychologist tell a farm shop?

Because. [[professional:1|Lorna Fry]], who assessed [[child:1|Bryony]], does Saturdays on the till at [[org:1|Yew Tree Barn]] in [[place:1|Newent]]. Her sister [[parent:2|Jackie]] owns it. I was in there for eggs and [[parent:2|Jackie]] goes, "Ah bless, [[professional:1|Lorna]] says your little one's very low." In front of [[parent:3|Pauline Meek]]! And the vet!

[[child:1|Bryony]] wasn't with me thank god but [[child:2|Sorrel]] was, and [[child:2|Sorrel]] is fifteen and said a word.

I rang [[council:1|Glos]]. Got [[professional:2|Matthew]]. He says [[professional:1|Lorna]] is "an associate", so not theirs. Rang [[school:1|Dymock Lane]], because they'd paid for it. Mrs [[professional:3|T]], that's what they all call her, [[professional:3|Tatchell]], said she'd had the report since Easter and had I not? I had not! Rang [[parent:4|Nige]]. He was up a tree, he said can it wait.

It couldn't really, cos by Tuesday [[child:3|Poppy Meek]] had told the whole of [[school:1|Dymock Lane]] that [[child:1|Bryony]] has got "a low age".

She's got Williams syndrome. She loves everybody, she even loves [[child:3|Poppy]].

So: who do I complain to when it's a till?
