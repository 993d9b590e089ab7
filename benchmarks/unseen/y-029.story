+++
id = "y-029"
channel = "email"
from_name = "mandeep k"
from_addr = "mandeepk.cov@example.com"
subject = "tab D"
date = "2015-11-03T12:26:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "tribunal-disclosure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "a \"team around Jaspreet\" every half term since Y2. She's in Y6. I've never been to one, I didn't know there was one."
[[evidence]]
category = "tribunal-disclosure"
quote = "all 23 sets of minutes are in the LA's bundle, tab D. Nobody asked me about that either."
+++
On my lunch so quick.

There's been a "team around [[child:1|Jaspreet]]" every half term since Y2. She's in Y6. I've never been to one, I didn't know there was one.

I know now because all 23 sets of minutes are in the LA's bundle, tab D. Nobody asked me about that either. There's stuff in there about when I'd miscarried. A panel of strangers has got that, for a hearing about a laptop and some typing lessons.

[[council:1|Coventry]], [[school:1|Stoke Heath Juniors]]. Mrs [[professional:1|Winter]] took the minutes, nice handwriting.

Bell's gone

%% signature
M
