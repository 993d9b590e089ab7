+++
id = "ja-020"
channel = "email"
from_name = "Rukhsana Mir"
from_addr = "rukhsana.mir@example.com"
subject = "[[child:1|Hamza]] - [[council:1|Rochdale MBC]]"
date = "2016-05-26T22:27:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "I asked Rochdale for his file under subject access on 29 February (I remember as it was leap day) and three months later they've sent me the file of his brother Haris, who has no needs whatsoever, with all the teachers' names blacked out."
+++
Salaam/hello. My son [[child:1|Hamza Mir]] is in Year 3 at [[school:1|Lowerplace Green]]. I asked [[council:1|Rochdale]] for his file under subject access on [[date:1|29 February]] (I remember as it was leap day) and three months later they've sent me the file of his brother [[child:2|Haris]], who has no needs whatsoever, with all the teachers' names blacked out. Phoned [[professional:1|Janet Ogden]], who said ask again and it'll be another 40 days. [[professional:1|Janet]], I have a hearing in June!! My ref is [[id:1|SAR-2016-0388]] if any of your people can shame them. Names out please as my husband is a governor at [[school:1|Lowerplace]].

%% signature
Rukhsana x

