+++
id = "x-023"
channel = "forum-post"
from_name = "OldHandHounslow"
from_addr = ""
subject = "Re: EPs and \"specificity\" - what are yours saying?"
date = "2015-09-24T10:33:00+01:00"
html = false
kind = "commentary"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "she was not allowed to put a number of hours in any report"
+++
Just caught up on pages 4 to 11. To me the striking thing isn't any one LA, it's that the wording is identical. [[contact:1|biscuitsandgin]] has "opportunities for" from [[council:1|Kent]], [[contact:2|JonnyTwoShoes]] has it from [[council:2|Cheshire West]], and I've got a 2006 report in the loft from [[council:3|Hounslow]] with the exact same phrase in it. Somebody is running a course.

My eldest, [[child:1|Art]], is 19 now and doing bricklaying at [[school:1|Kew Lock College]] so I've no axe left to grind. But back then the EP, a Mrs [[professional:1|Law]], told me in the corridor she was not allowed to put a number of hours in any report as it had "come down from [[place:1|Lampton Road]]". She was mortified. The law was quite clear even then, and she knew it. When it was [[child:2|Drew]]'s turn four years later we had the same woman, privately this time, and she wrote 22.5 without blinking.

So before people go for individual EPs' throats I'd ask who's telling them. [[council:4|Richmond]] and [[council:5|LBHF]] borrowed each other's EPs at that time, which might be your answer, [[contact:1|biscuits]].

Also, whoever said the new plans would fix this: bless you.
