+++
id = "zb-009"
channel = "forum-post"
from_name = "mamaluiluca"
from_addr = ""
subject = "Our timeline (long wait, short story)"
date = "2017-07-03T13:09:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "26/4/17 - three pages of psychologist are on desk of lunch lady. Mine is \"in the post\"."
[[evidence]]
category = "false-information"
quote = "It write that Luca was born in Romania and has no English at home. He is born in St James's, his father is from Barnsley!"
[[evidence]]
category = "no-chance-to-correct"
quote = "the box for parent view was already filled with \"no comments\" and it was not me who filled"
+++
Hi ladies, my English is from TV so be patient. My boy is [[child:1|Luca]], 5. City is [[place:1|Leeds]].

- [[date:1|6/3/17]] - psychologist sees [[child:1|Luca]] in nursery, 40 minutes
- [[date:2|26/4/17]] - three pages of psychologist are on desk of lunch lady. Mine is "in the post".
- [[date:3|12/5/17]] - mine comes. It write that [[child:1|Luca]] was born in Romania and has no English at home. He is born in [[health:1|St James's]], his father is from [[place:2|Barnsley]]!
- same day - I turn the page for parents. I see the box for parent view was already filled with "no comments" and it was not me who filled
- [[date:4|15/5/17]] - I ring. Music. I ring. Music.

I had comments. I have so many comments.
