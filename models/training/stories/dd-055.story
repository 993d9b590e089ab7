+++
id = "dd-055"
channel = "email"
from_name = "Paula Snaith"
from_addr = "paula.snaith@example.com"
subject = "follow up - the hearing"
date = "2019-07-18T21:30:00+01:00"
html = false
kind = "follow-up"
categories = ["tribunal-disclosure", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "They'd put his youth counselling sessions in. The drop-in, at the library, that he went to on his own two feet because it said CONFIDENTIAL on the door. He's 16, it was his to say yes to, and he wasn't asked and I wasn't."
[[evidence]]
category = "false-information"
quote = "And in the attendance bit they've got him as absent for eighty-one days \"no reason given\". He was in plaster to the hip for most of that."
+++
Hiya, Paula again, you had my first bit back at Easter (the lad with the drumsticks). You said tell you how it went.

Well we won!! Sort of. He gets his place definately. But two more for your list, since you'll be interested.

On the morning, their was a fresh wodge of paper on the table, still warm. They'd put his youth counselling sessions in. The drop-in, at the library, that he went to on his own two feet because it said CONFIDENTIAL on the door. He's 16, it was his to say yes to, and he wasn't asked and I wasn't. The judge wanted to know whod consented. There was a lot of looking in bags.

And in the attendance bit they've got him as absent for eighty-one days "no reason given". He was in plaster to the hip for most of that. I took the X-rays in myself. I've a photo of the receptionist holding one up to the window! Theyve never taken it off, its followed him to the new place, the tutor said "I gather you don't do mornings."

He does do mornings. He does drums in the mornings.

Same rules as before please, no names and no drums.

Paula
