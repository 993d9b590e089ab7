+++
id = "aa-056"
channel = "email"
from_name = "Emily Standish-Cooper"
from_addr = "emily.standish.cooper@example.com"
subject = "Private report"
date = "2019-07-29T20:15:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello,

I'd be grateful for your view as to whether this is anything.

We commissioned a private psychologist for our daughter, who's thirteen, with dyslexia and crippling exam nerves. The report is ours. I've sent it to the school and I've sent it to the council, each with a covering letter saying they may use it. They've done so. The council's officer wrote to ask whether its own psychologist might see it and discuss it with ours, and we agreed. The two of them had a call, with me on it. They got on rather well.

I then had a wobble, since a neighbour told me that the council had rewritten HER son's report and sent it out to every school in the county. I asked for a copy of ours as held on their system and compared it word by word. It was the same. It had come within the week.

I suppose my grievance is just that they've read it and disagree. They say she's "within the average range". They're entitled to say so, I know. But she cries in the shower so that her brother won't hear, and there isn't a range for that.

The head of year has offered her a separate room for tests and a pass to leave lessons. The pass is laminated, and she's too shy to show it. We've a mediation date in September. Would you be willing to look over what I've drafted?
