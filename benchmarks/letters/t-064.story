+++
id = "t-064"
channel = "email"
from_name = "Typed for Nan Ward"
from_addr = "ward.family.bt35@example.org"
subject = "I can't write so [[professional:4|Philomena]] is doing it"
date = "2011-03-18T16:16:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "How did the guards in Dundalk know what was said over a scone?"
+++
I'm telling it and [[professional:4|Philomena]] from [[org:1|An Turas]] is typing it, word for word she says.

There's five of them in it: [[child:1|Bridgie]], [[child:2|Miley]], [[child:3|Crystal]], [[child:4|John Paul]] and the baby. [[child:4|John Paul]] is the one. He's seven and he has no talk. We're on the site at [[place:1|Middlebank]], this side of [[place:2|Newry]], and he goes to [[school:1|St Attracta's]], when they'll have him.

Mr [[professional:1|Rooney]] said he'd get him tested. That was grand. A woman came out, [[professional:2|Yvonne]], sat in the trailer, ate a scone. [[parent:3|Winnie]], that's his mother, my [[parent:3|Winnie]], told her about the fire in [[place:3|Tuam]]. She told her because the woman asked.

Next thing there's guards up from [[place:4|Dundalk]] asking [[parent:4|Martin]] about a fire. How did the guards in [[place:4|Dundalk]] know what was said over a scone? [[council:1|SELB]], [[professional:4|Philomena]] says. She has a paper with all the names it went to: [[professional:1|Rooney]], [[professional:3|Kielty]], [[health:1|Daisy Hill]], and then "liaison".

It was a chip pan.

They never once wrote down what he can do. He can start a generator. [[child:3|Crystal]] does his talking for him, and when the women come she says "he says go home".
