+++
id = "cc-059"
channel = "email"
from_name = "Wioletta Jarosz"
from_addr = "wjarosz@example.com"
subject = "Speech report from Boston"
date = "2018-07-12T19:00:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "The report of speech lady was already in the school, in the office of council and with the nursery of my small one when I heard it exists. Teacher said \"but you have it, no?\""
[[evidence]]
category = "false-information"
quote = "There is written we speak only Polish in house and do not read to her. My husband is from Lincoln, he knows three words of Polish and he reads her every night."
[[evidence]]
category = "no-chance-to-correct"
quote = "I asked for to write my side and the lady said the file is closed now, you can write in next year."
+++
Hello, sorry for my English.

The report of speech lady was already in the school, in the office of council and with the nursery of my small one when I heard it exists. Teacher said "but you have it, no?" There is written we speak only Polish in house and do not read to her. My husband is from Lincoln, he knows three words of Polish and he reads her every night. I asked for to write my side and the lady said the file is closed now, you can write in next year.

She is 5. She needs Makaton. Two years we wait.
