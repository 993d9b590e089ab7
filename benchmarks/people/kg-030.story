+++
id = "kg-030"
channel = "email"
from_name = "Yvonne Draycott"
from_addr = "yvonne.draycott@example.com"
subject = "[[council:1|Coventry LEA]]"
date = "2010-05-04T19:55:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "I'd told one person and they'd passed it round the lot of them like a plate of sandwiches, and I'd never been asked."
[[evidence]]
category = "false-information"
quote = "It says on it I broke his leg, it don't say nothing about his bones."
+++
I am typing this for [[parent:1|Pauline Cashmore]] who is my neighbour in [[place:1|Wood End]] and does not read or write much. These are her words as near as I can get them.

"My [[child:1|Dean]] was took off me for six weeks when he was two and give back because it was his bones, brittle bones, and not me nor his dad. Doctor [[professional:1|Hennessy]] up [[health:1|Walsgrave]] proved it. They never said sorry. So I have always gone careful with them people.

He went [[school:1|Deedmore Hedge Infants]] and they was frit of him breaking. Then [[school:2|Henley Cross Junior]]. A woman come called Miss [[professional:2|Lakhani]], psychology, she was only a slip of a thing. She was good. I told her about the six weeks in private, because she asked did he have nightmares. I said to her don't write it. She said I won't.

A year on I'm in the meeting for big school. There's the head of [[school:3|Sowe Reach School]], there's a Mr [[professional:3|Bagshaw]] from the council house, there's the school nurse [[professional:4|Glenys]]. And [[professional:3|Bagshaw]] says, out loud, 'and of course there was the period in care.' I'd told one person and they'd passed it round the lot of them like a plate of sandwiches, and I'd never been asked. I come out and was sick.

It was [[professional:4|Glenys]] told me it was never Miss [[professional:2|Lakhani]]. It was on the old health file. And it was down wrong. It says on it I broke his leg, it don't say nothing about his bones. [[health:1|Walsgrave]] was meant to put that straight in 1999 and they never.

[[child:1|Dean]]'s thirteen in [[school:3|Sowe Reach]] and they treat me like I'm carrying a knife."

That is the end of what she said. I have seen the letter from Dr [[professional:1|Hennessy]]; it is in a Quality Street tin. Her husband [[parent:2|Trev]] would prefer no names. If you ring, ring me, [[contact:1|01632 960 335]], and I will fetch her.

%% signature
Y. Draycott

