+++
id = "jg-038"
channel = "forum-post"
from_name = "glasgowgranny62"
from_addr = ""
subject = "Went round the whole table and no one thought tae ask us"
date = "2018-03-26T13:13:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They had Aiden on the list for it in January and again in February, with Lennox the psychologist, the polis liaison Mairi and two from the Victoria, and neither Lorraine nor her man was told he'd been put on it."
+++
My daughter [[parent:1|Lorraine]] won't go on computers so it's me. The boy's [[child:1|Aiden]], he's at [[school:1|Corkerhill Road Primary]], they're in [[place:1|Cardonald]].

There's a thing called a joint support team. We'd never heard of it. They had [[child:1|Aiden]] on the list for it in January and again in February, with [[professional:1|Lennox]] the psychologist, the polis liaison [[professional:2|Mairi]] and two from the [[health:1|Victoria]], and neither [[parent:1|Lorraine]] nor her man was told he'd been put on it. We found out because [[professional:2|Mairi]] is in my bowls ([[org:1|Mosspark Ladies]]) and presumed we'd been sat there.

The heidie, Mr [[professional:3|Sneddon]], got awful red. He says it's [[council:1|Glasgow]] policy. I got on to [[council:1|Glasgow]] and a very polite boy, [[professional:4|Zubair]], says it's no such thing, and would I like the policy posted out. It came. Page four, "parents should be invited".

So [[professional:3|Sneddon]]'s fibbing or he cannae read. [[parent:2|Stevie]], that's [[child:1|Aiden]]'s daddy, wants it framed for the man's wall.

[[professional:1|Lennox]] I've no great quarrel wi. She came out to the house after, took her shoes off at the door, and sat wi [[child:1|Aiden]] an his wee cousin [[child:2|Kirsty]] building a car park. Told [[parent:1|Lorraine]] straight that she'd been assured by [[professional:3|Sneddon]] "mum's on board". Mum was on the till at [[org:2|Ferrari's]] on the [[place:2|Paisley Road]]. [[professional:5|Jacinta]], the nurse fae the [[health:1|Victoria]], hasnae rung back, an the other one was a student so ye cannae blame the lassie.

Is there anywhere above the heidie that isn't the council again?

