+++
id = "aa-053"
channel = "email"
from_name = "Monika Havlik"
from_addr = "monika.havlik@example.com"
subject = "one question and two things"
date = "2018-05-11T20:15:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Finally he says that the lady from council made him a visit when children were gone home and explained him how he should write us a letter that they are not suitable, and she has even left him the example."
[[evidence]]
category = "quantifying-forbidden"
quote = "By her it is so, that boss said to all on the meeting: who writes to the plan how often the child must have exercise, that one will explain it personally to finance."
+++
Hello,

I am from Slovakia, my husband is English but he doesn't like the writing, so it is me.

Our daughter has four years, she doesn't walk. We wanted for her the village school where is her sister. It's small, but they've said us come, come, we'll make ramp. Everybody was happy.

After Easter suddenly not. The headmaster is looking on his shoes. I ask and ask. Finally he says that the lady from council made him a visit when children were gone home and explained him how he should write us a letter that they are not suitable, and she has even left him the example. He showed me the example. It had a gap for the name.

I've said it to our physiotherapist, because I trust her. She wasn't surprised. She said, it's the same with my papers. By her it is so, that boss said to all on the meeting: who writes to the plan how often the child must have exercise, that one will explain it personally to finance. So she writes "as required" and her face when she's saying it is like from vinegar.

We do the exercise alone, on the kitchen table, with songs. She has now eleven seconds standing! I measure with the oven.

My question is, must headmaster obey to such lady? In my country yes, but I thought that here no. Please answer, and without the names if you'll print.
