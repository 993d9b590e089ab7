+++
id = "aa-042"
channel = "email"
from_name = "A Lacey"
from_addr = "a.lacey@example.com"
subject = "Multi-agency, they call it"
date = "2013-03-19T20:15:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "\"We are unable to provide parents with medical advices. Please do not contact this office again on the subject.\""
[[evidence]]
category = "discussed-without-consent"
quote = "It's a page out of a meeting the week of the funeral: school, social services, the bereavement lady and the SEN people, talking over whether I'd cope with him on my own, and not one of them had rung to say they'd be meeting or to ask me how I was."
+++
Dear whoever picks this up

My wife was the one who dealt with all this. She died in August and I've been going through her drawer, so forgive me if I've the order wrong.

There's a letter in it to the education department asking for the paediatrician's findings on our boy. There's the answer clipped to it. "We are unable to provide parents with medical advices. Please do not contact this office again on the subject." She'd written one word underneath in biro. I won't repeat it but I was proud of her.

And there's a thing she can't ever have seen, since it came after. It was in with his school report, I suppose by a slip. It's a page out of a meeting the week of the funeral: school, social services, the bereavement lady and the SEN people, talking over whether I'd cope with him on my own, and not one of them had rung to say they'd be meeting or to ask me how I was. One of them put that I seemed "flat". I was at the undertaker's.

I do cope. He's fifteen, he's got Down's, he does the toast and I do the eggs. He sets her a place on Sundays.

The form tutor has been a brick, I'd like that said. She told me straight when I asked her and she wept.

What I want is what was in the doctor's report. She wanted to know it, and so I do.
