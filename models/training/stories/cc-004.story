+++
id = "cc-004"
channel = "forum-pm"
from_name = "worriedwillow"
from_addr = ""
subject = "Should I be worried?"
date = "2014-06-05T23:58:00+01:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Can't sleep so writing to you.

DS has his EP visit on Monday. I've been reading all the stories on the board and I've worked myself into a state. What if she writes something wrong and won't change it? What if they all have a meeting and don't tell me? What if the LA gets her to take the hours out? There's a mum at toddler group who swears they read her sister's counselling notes at a hearing.

So far, hand on heart, none of that's happened. The SENCo copies me in on everything, even the boring things. I've met the EP, she said I'll get the draft before anyone. The only thing that's actually gone wrong is we've waited since Y1 (he's Y4) and the TA he had was moved to another class at half term, and the head says there's no money, and he's been sent home at lunchtime 11 times.

But I don't trust it. I feel like I'm going to be caught out. If they were going to lose his file, or send it to the wrong house, would I even know?

Sorry. I expect you get a lot of these at midnight. I'll let you know how Monday goes. W x
