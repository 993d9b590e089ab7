+++
id = "kf-008"
channel = "email"
from_name = "Ionut"
from_addr = "ionut.d88@example.com"
subject = "school tell other school"
date = "2015-05-06T12:12:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Lady from Northamptonshire phone to Saint Crispin Academy and say better not take him, is expensive boy, and we don't know nothing about this phone."
+++
Good day. I write short because I am in pause at work. My boy [[child:1|Andrei]], autist, 9 year, live in [[place:1|Northampton]]. Lady from [[council:1|Northamptonshire]] phone to [[school:1|Saint Crispin Academy]] and say better not take him, is expensive boy, and we don't know nothing about this phone. How I know? [[professional:1|Lucian]], he is teacher there, Romanian like us, he say to my wife [[parent:1|Mirela]] in church. The lady is [[professional:2|Partridge]]. In the paper she write school is full. [[professional:1|Lucian]] say is not full. What I can do? I can not say [[professional:1|Lucian]] name in tribunal, he lose job

