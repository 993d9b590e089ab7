+++
id = "o-017"
channel = "email"
from_name = "Wong Ka Yan"
from_addr = "kayan.wong@example.com"
subject = "No draft for us"
date = "2024-11-11T22:16:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "She replied that reports are final on the day they are sent, and that my comments \"may be shared at the next annual review\", which is one year later."
[[evidence]]
category = "access-denied"
quote = "He said that they do keep a record, but it is not for parents."
+++
Dear Campaign,

We came to [[place:1|Worcester Park]] in 2021. My son is [[child:1|Wong Chun Hei]], English name [[child:1|Hayden]], 8 years old. He has selective mutism. He speaks to me, to his little sister [[child:2|Chloe]], and to no one at [[school:1|Cheam Fields Primary]] at all.

The EP, Dr [[professional:1|Imelda Strand]], met [[child:1|Hayden]] two times. In her report she wrote that he "refuses to talk as a form of control", and that "mother speaks for him". I asked her if I could send some corrections. She replied that reports are final on the day they are sent, and that my comments "may be shared at the next annual review", which is one year later.

Then I asked [[council:1|Sutton]] for the notes of the panel. The officer, Mr [[professional:2|Toby Langridge]], said the panel is "not minuted". I asked how they remember what was decided. He said that they do keep a record, but it is not for parents. So it's not minuted, but there's a record!

My husband [[parent:1|Alvin]] still works in [[place:2|Kowloon]] and reads all of this by phone at night. He asked me to be polite, because we are guests. I've been polite for eleven months. Mrs [[professional:3|Rosa Dell]], the class teacher, told me not to be so polite.

Please use the story without the names. [[child:1|Chun Hei]] doesn't know that I am writing. He might say something about it, to me only.

%% signature
Best regards
Ka Yan Wong (Karen)
