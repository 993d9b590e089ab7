+++
id = "jb-011"
channel = "email"
from_name = "Chidi Nwachukwu"
from_addr = "chidi.nwachukwu@example.net"
subject = "Father of [[child:1|Kamsi]] - panel papers"
date = "2021-12-14T19:44:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "I have now seen an exchange in which the school's attendance lead, Darren Cope, wrote to the hospital's specialist nurse, Faith Mutasa, that it \"would help everybody\" if absences were put down as family-related, and Nurse Mutasa replied that she could \"word it softly\"."
[[evidence]]
category = "reports-circulated-unseen"
quote = "That softened letter was then before the panel a full three weeks before my wife Ngozika and I were given it."
+++
Good evening,

What I have to report is small in size and it has changed everything.

[[child:1|Kamsiyochukwu]], our first daughter, is fourteen and has sickle cell disease together with dyslexia. She misses about a third of every school year. [[school:1|Hoo Marsh Academy]] send no work home. We applied to [[council:1|Medway]] for a plan, and in support there was a letter by her consultant at [[health:1|Medway Maritime]], Professor [[professional:1|Lindqvist]], who has treated her since she was a toddler.

I have now seen an exchange in which the school's attendance lead, [[professional:2|Darren Cope]], wrote to the hospital's specialist nurse, [[professional:3|Faith Mutasa]], that it "would help everybody" if absences were put down as family-related, and Nurse [[professional:3|Mutasa]] replied that she could "word it softly". I have faith in few things, but I had some in that nurse. She came to [[child:1|Kamsi]]'s twelfth birthday.

That softened letter was then before the panel a full three weeks before my wife [[parent:1|Ngozika]] and I were given it. We are now being threatened with a fine. My brother [[parent:2|Emeka]], who is a magistrate in another county, read everything and was silent for so long that I thought the line had dropped.

Our younger two, [[child:2|Zim]] and [[child:3|Kosi]], will be at the same school within two years. So I cannot be named. Anything else, take it.

I have copies, dated and in order. Ring [[contact:1|07700 900 588]] after eight if you want them.

%% signature
Chidi Nwachukwu
Sent from Outlook for Android

