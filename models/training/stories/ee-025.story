+++
id = "ee-025"
channel = "forum-post"
from_name = "newbie_nanna_wrexham"
from_addr = ""
subject = "How long should I give them??"
date = "2014-04-22T19:40:00+01:00"
html = false
kind = "question"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "They cashed the cheque on the second of December and I've not had a sausage since, not a letter, not a phone call."
+++
Hiya all, new on here, nain to a lad of 9 and I've got the residence order. I asked our council for his file back in November, filled the form in and sent the ten pound. They cashed the cheque on the second of December and I've not had a sausage since, not a letter, not a phone call. Is there a time limit or do they just take as long as they like? And who do I moan to, is it the ombudsman or the information people? Ta in advance, Glenys
