+++
id = "ke-029"
channel = "email"
from_name = "Ramona Stoica"
from_addr = "ramona.stoica@example.org"
subject = "about [[child:1|Matei]]"
date = "2020-11-02T19:54:00+00:00"
html = true
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Iveta brings coffee and hears his name, and she says to me, you know they had the meeting for moving him, yes? No, I didn't know."
+++
Hello, I find you from a friend, [[parent:1|Adina]]. Her boy [[child:2|Luca]] and my boy [[child:1|Matei]] were both with [[professional:1|Gwen]] in the blue room at [[school:1|Spalding Drove Primary]].

[[professional:1|Gwen]] was the one who saw first. He was four, he lined the shoes. She told me softly, by the coats. After came Mr [[professional:2|Dunmore]], who stays all day in his office, and [[professional:3|Iveta]], who translates for everyone in that school though she's paid for cooking. He wanted me to sign. I asked [[professional:3|Iveta]] what is it, she said it's to say he can have help. So I signed. Only later at [[health:1|Pilgrim Hospital]] did the doctor, [[professional:4|Osei-Bonsu]], explain it was a paper to let everybody share everything.

Then this year I learn [[professional:2|Dunmore]] and somebody of [[council:1|Lincolnshire]], a [[professional:5|Fay Ruddock]], talk each week about [[child:1|Matei]] on the computer. [[professional:3|Iveta]] brings coffee and hears his name, and she says to me, you know they had the meeting for moving him, yes? No, I didn't know.

They wanted to move him to [[place:1|Grantham]]. One hour in taxi! He is six. His father [[parent:2|Sorin]] picks cabbages from 5, I pack flowers at night. Who'll go, if he's sick in [[place:1|Grantham]]?

[[professional:1|Gwen]] helped me to write no. Then they didn't renew [[professional:1|Gwen]].

Please don't put names, put Romanian mother. If you phone, [[contact:1|07700 900 662]], not before three.

%% signature
Mulțumesc,
Ramona

