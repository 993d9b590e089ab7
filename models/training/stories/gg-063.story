+++
id = "gg-063"
channel = "email"
from_name = "Rashid Mahmood"
from_addr = "rashid.mahmood@example.com"
subject = "SAR to Kirklees, what arrived and what didnt"
date = "2019-09-30T19:26:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "It is now the end of September, I have sent four reminders, and what I have is a disc with her school photographs on it and the dinner money."
[[evidence]]
category = "insecure-handling"
quote = "She said brother, I'm sorry, I read the first page before I saw it was not for my Zayn."
+++
Assalamu alaikum / hello

My wife said to write as I have the folder.

In February this year I made a request to Kirklees for everything they hold on our daughter Aliza, she is 9, hearing impaired. I did it the proper way with passport and council tax bill. March, nothing. April, a letter to say it is complex. I said fine, they are allowed to say that. It is now the end of September, I have sent four reminders, and what I have is a disc with her school photographs on it and the dinner money.

I also asked the hospital and I must say the hospital were very good, three weeks, every page, audiology charts and all. So it's possible.

Last month a lady rang our doorbell, from a street behind the mosque, same house number as us. She has a boy at the infant school. She had a big brown envelope, opened, and she was very embarrassed. She said brother, I'm sorry, I read the first page before I saw it was not for my Zayn. It was about two inches thick and the frank on the front said Civic Centre. We gave her tea. She now knows more about our family than my own mother does.

I told the council this and they said they would look into it, they sent a form about my ethnic origin.

We had our arguments with them before about the radio aid and about the taxi but that's not what I am writing for.

You can use but without names please, the lady is a neighbour.

Rashid
