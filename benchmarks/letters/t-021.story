+++
id = "t-021"
channel = "email"
from_name = "Sherin Kuruvilla"
from_addr = "sherin.k@example.com"
subject = "From a nurse and a mother"
date = "2017-08-09T06:30:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "insecure-handling", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "\"education\" had requested she take the word nursing out, as with that word Culduthel Braes would have to pay for someone"
[[evidence]]
category = "insecure-handling"
quote = "It was on a shared drive."
[[evidence]]
category = "discussed-without-consent"
quote = "Donalda, my own charge nurse, said, \"I see they're fighting over your wee man.\""
+++
Writing after a night shift, so please forgive.

I am a staff nurse at [[health:1|Raigmore]]. My son [[child:1|Nevin]], who is five, is a patient at [[health:1|Raigmore]]. That should never have been a problem.

He has a rare chromosome thing that has only a number. The community paediatrician, [[professional:1|Catriona MacAskill]], is a lovely person and we even share the car park barrier code. [[professional:1|Catriona]] told me in the corridor that "education" had requested she take the word nursing out, as with that word [[school:1|Culduthel Braes]] would have to pay for someone. She'd said she would think about it. She looked grey.

Next I heard it at handover! [[professional:2|Donalda]], my own charge nurse, said, "I see they're fighting over your wee man." It was on a shared drive. [[professional:3|Ewen]] the porter knew. [[parent:2|Biju]] who works in the pharmacy knew, and he told my husband in church, at [[org:1|St Thomas Mission]], during the peace.

[[parent:3|Anoop]] is a quiet person, an engineer, he commutes to [[place:1|Nigg]]. He stood up and went out to sit in the car. It is not that the people are unkind. [[parent:4|Leela]] Aunty brought a fish curry. It is that we hadn't told anyone yet, not his mother in [[place:2|Kottayam]], not even [[child:1|Nevin]]'s sister.

[[council:1|Highland]] deny any request. [[health:2|NHS Highland]] have opened an audit of who looked. Forty-three people looked.
