+++
id = "t-073"
channel = "email"
from_name = "Jean Shufflebotham"
from_addr = "carolandjean@example.org"
subject = "Our [[child:1|Alfie]]"
date = "2019-06-11T10:40:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "In March somebody rang Weaver Hall, up at Leek, and told them he bites."
[[evidence]]
category = "discussed-without-consent"
quote = "Of children and what's wrong with them, going round schools that had never set eyes on them."
+++
I am seventy-four and I don't do computers, so [[parent:2|Carol]] from chapel is typing while I talk. She says stick to the point.

The point is [[child:1|Alfie]]. He came to us at [[place:1|Smallthorne]] when he was two, for a weekend, and he is eleven. [[parent:3|Donna]] loves him but she is not well and hasn't been since [[parent:4|Craig]] went.

[[school:1|Etruria Bank]] had him till Year 5. [[professional:1|Bev Salt]] used to walk him in by the kitchens so he needn't face the yard. Then came [[professional:2|Machin]] and it was all forms. In March somebody rang [[school:2|Weaver Hall]], up at [[place:2|Leek]], and told them he bites. He bit once. He bit [[child:2|Kyle Bloor]], who had it coming, and [[child:2|Kyle]]'s own mother said so to me in the queue at [[org:1|Dyson's Oatcakes]].

Now I'd put him down for [[school:2|Weaver Hall]] on the quiet, and not told a soul bar [[parent:2|Carol]] and the girl at the [[health:1|Haywood]] who does his splints. So who told? [[council:1|Stoke]] says not them. [[professional:2|Machin]] says it "may have come up". [[professional:3|Shaheen]], who had our file before she left for [[council:2|Cheshire East]], let slip to [[parent:3|Donna]] that there was a list. A list! Of children and what's wrong with them, going round schools that had never set eyes on them. [[child:1|Alf]] was number nine.

I've lived in [[place:3|Stoke]] all my life and I never thought I'd be ashamed of it.

Use what you like. [[parent:1|Jean]]
