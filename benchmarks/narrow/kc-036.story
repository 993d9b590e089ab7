+++
id = "kc-036"
channel = "email"
from_name = "Hope Abara"
from_addr = "hope.abara@example.com"
subject = "[[child:1|Wisdom]] (my son) and the [[council:1|Medway]] panel"
date = "2021-05-07T15:00:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "After I went they continue to talk of Wisdom and of my marriage for one hour, with a lady from CAMHS ms Gray who was hiding in the next office, the cleaner told me."
[[evidence]]
category = "false-information"
quote = "When the minutes came it said hope \"had no concern\"."
[[evidence]]
category = "no-chance-to-correct"
quote = "I ask mr Young to correct and he said minutes is agreed by who is present at the end."
+++
Good day. I Hope you are well. that is a joke, because [[parent:1|Hope]] is me.

My son is [[child:1|Wisdom]], 8, his sister is [[child:2|Favour]] 11. He has autism. Please do me a favour and tell other mothers this: never leave the meeting before the end. I left mr [[professional:1|Young]]'s meeting because my shift begin at 3. After I went they continue to talk of [[child:1|Wisdom]] and of my marriage for one hour, with a lady from CAMHS ms [[professional:2|Gray]] who was hiding in the next office, the cleaner told me. Is that wisdom? She is young, the cleaner, but she has eyes. the cleaner is called [[professional:3|Princess]], they treat her like no princess.

When the minutes came it said [[parent:1|hope]] "had no concern". I ask mr [[professional:1|Young]] to correct and he said minutes is agreed by who is present at the end. no hope of changing.

My Church will march in the may bank holiday for all of the children of [[place:1|Gillingham]]. So you can use it but call me only a mother.

%% signature
H. Abara
Sent from Yahoo Mail on Android

