+++
id = "gg-065"
channel = "email"
from_name = "Farzana Begum"
from_addr = "farzana.begum79@example.com"
subject = "Mistakes that stay"
date = "2018-05-21T11:36:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "\"Parents are first cousins; genetic cause explained to family\" it says, and my husband and I are not related, we met at college in Bolton, and no one has done any genetic test on Ibrahim so there was nothing to explain."
[[evidence]]
category = "no-chance-to-correct"
quote = "A letter has come which thanks me for my \"feedback\" and says reports are a record of the clinician's opinion on the day and there is no procedure by which a parent may add to one or have one altered."
+++
Dear Sir/Madam,

I am a dinner supervisor and a mother of four. The third, Ibrahim, has a learning disability and is in Year 5 in Oldham.

I want to tell you about one sentence. In the medical report for his plan is written about his birth. "Parents are first cousins; genetic cause explained to family" it says, and my husband and I are not related, we met at college in Bolton, and no one has done any genetic test on Ibrahim so there was nothing to explain. They look at our name and they write it. I felt so ashamed and then I felt angry at being ashamed.

I did everything slowly and politely. I took the draft plan to the meeting, I had put a yellow sticker. The lady from the council was understanding. She said the plan belongs to her but the doctor's report belongs to the doctor. I rang the doctor's department. They were also polite. A letter has come which thanks me for my "feedback" and says reports are a record of the clinician's opinion on the day and there is no procedure by which a parent may add to one or have one altered. It is an opinion, then, who I married.

Last week the new health visitor for my baby came. She had not looked at my baby yet. She had a leaflet for me, about cousins. I don't know where she would get that idea, do you?

Everything else I can bear. The waiting was two years but it was two years for everybody. His teacher is excellent. When there was a meeting without me it was because I had asked them to change the day and then forgot, so it was my own fault.

Please use my story but not my name.

Farzana
