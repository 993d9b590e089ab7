+++
id = "v-031"
channel = "forum-post"
from_name = "hooyo_of_3"
from_addr = ""
subject = "SAR to [[council:1|Bristol CC]] - is 11 months a record?"
date = "2020-12-03T13:29:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "SAR went in 06 Jan. Still waiting."
[[evidence]]
category = "insecure-handling"
quote = "paper file was \"lost in transit\" between two offices"
+++
Ok ladies (and [[contact:1|bs5dad]]) place your bets

• SAR went in [[date:1|06 Jan]]. Still waiting.
• ref [[id:1|IG/44719]] if the council is reading, salaam
• was told covid. In January??
• then told I'd spelled my own son wrong. He is [[child:1|Abdirahman]]. They have him as [[child:1|Abdulrahman]], [[child:1|Abdi Rahman]] AND [[child:1|Abdu]]. Three tries and not one right wallahi
• then [[professional:1|Fiona]] from the SEN team phones and says the paper file was "lost in transit" between two offices, [[place:1|Temple Street]] and the other one, and would I like to "recreate" it. Recreate it from WHAT sis
• in that file: the [[health:1|Southmead]] hearing tests, the report from nursery ([[school:1|Little Acacias]]), and Ayeeyo [[parent:1|Halimo]]'s letter that she did in Somali and my daughter [[child:2|Ayaan]] translated, she was 11, it took her all Eid

complained to [[contact:2|dataprotection@bristol.example.org]], got an auto message. Mr [[professional:2|Tuke]] at [[org:1|Easton Family Law]] does free Tuesdays so going there. Anyone else had a file go walkies? Also does [[council:2|South Glos]] do the same, thinking of moving tbh
