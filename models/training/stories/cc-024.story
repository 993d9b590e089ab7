+++
id = "cc-024"
channel = "email"
from_name = "Pat Oyelaran"
from_addr = "pat.oyelaran@example.com"
subject = "Foster carer - please keep me out of it"
date = "2016-09-06T15:20:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "discussed-without-consent", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "In June I arrived for his PEP and found his new EP assessment round the table in six copies, school, virtual school, two social workers, health. Mine was \"probably in the post\". It was."
[[evidence]]
category = "false-information"
quote = "Page 9 says that M's birth mum is dead. She isn't, she's alive and sober and she sees him four times a year."
[[evidence]]
category = "discussed-without-consent"
quote = "I've since been shown an e-mail chain of three weeks' worth in which the class teacher, the LAC nurse and the football coach (the football coach!) swap views on M's behaviour, my age, and whether I'm \"up to it\". Not one person copied me in."
[[evidence]]
category = "insecure-handling"
quote = "It reached me because the nurse's reply went to all the parents of the under-nines by mistake."
+++
I am a foster carer of 14 years, and special guardian to the boy I'm writing about (M, 8, foetal alcohol). I have parental responsibility, which people forget.

In June I arrived for his PEP and found his new EP assessment round the table in six copies, school, virtual school, two social workers, health. Mine was "probably in the post". It was. I had to nod along with no idea what they were laughing at on page 9.

Page 9 says that M's birth mum is dead. She isn't, she's alive and sober and she sees him four times a year. A supply teacher, meaning well, gave him a book about grief. He screamed for two nights because he thought nobody had told him.

I've since been shown an e-mail chain of three weeks' worth in which the class teacher, the LAC nurse and the football coach (the football coach!) swap views on M's behaviour, my age, and whether I'm "up to it". Not one person copied me in. It reached me because the nurse's reply went to all the parents of the under-nines by mistake.

What I'd like put on record is that the EP himself came to my house, apologised and changed the page there and then on his laptop. He's one of the good ones. M has no 1:1 and is on a reduced timetable, and the lad can do long division.
