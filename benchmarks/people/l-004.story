+++
id = "l-004"
channel = "email"
from_name = "Agnieszka Wrona"
from_addr = "a.wrona@example.net"
subject = "Timeline for [[child:1|Kacper Wrona]], [[place:1|Corby]]"
date = "2012-10-07T19:33:00+01:00"
html = true
kind = "story"
categories = ["quantifying-forbidden", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "Her manager in Northampton has told her that no psychologist of Northants may put hours in a report, and she should write \"access to\" and \"opportunities for\"."
[[evidence]]
category = "subject-access-failure"
quote = "It was half a year after I asked, and of the 26 pages eleven were about a girl in Wellingborough"
+++
Dear Sir / Madam,

My husband works nights at [[org:1|Rockingham Foods]], so it is I who keep the diary. I copy from it and correct only spelling.

[[date:1|3/11/10]] – health visitor comes to [[place:2|Studfall Mews]]. [[child:1|Kacper]] is 22 months. She says wait.
[[date:2|14/02/11]] – Child Development Centre in [[place:1|Corby]]. Dr [[professional:1|Mukherjee]]. She says do not wait.
[[date:3|8/4/11]] – [[school:1|Little Steelies Nursery]]. He bites [[child:2|Tyler]]. [[child:2|Tyler]]'s mother is very nice about it.
[[date:4|21.06.11]] – [[health:1|Kettering General]], hearing, normal.
[[date:5|5/9/11]] – letter of [[council:1|Northamptonshire]]: they will assess. We drink a small glass.
[[date:6|19/10/11]] – EP comes, [[professional:2|Rosalind Ames]]. She stays two hours, on the floor, in good trousers.
[[date:7|2/12/11]] – [[professional:2|Rosalind]] telephones from her car. Her manager in [[place:3|Northampton]] has told her that no psychologist of [[council:1|Northants]] may put hours in a report, and she should write "access to" and "opportunities for". She is ashamed, I can hear it.
[[date:8|20/12/11]] – draft statement. "Access to." "Opportunities for."
[[date:9|9/1/12]] – meeting at [[school:2|Exeter Wood Infants]] with Mrs [[professional:3|Gough]], with somebody of [[council:1|NCC]] called [[professional:4|Lance]], and with [[parent:1|Marek]], who has not slept. [[professional:4|Lance]] asks if we will go back to Poland. [[parent:1|Marek]] says, to [[place:4|Radom]]? With this child?
[[date:10|27/1/12]] – I ask to have the notes of [[professional:2|Rosalind]]. 
[[date:11|12/3/12]] – I ask once more.
[[date:12|30/4/12]] – third time, recorded delivery, with ten pounds. 
[[date:13|6/8/12]] – a packet, 26 pages. It was half a year after I asked, and of the 26 pages eleven were about a girl in [[place:5|Wellingborough]], with her date of birth, the hospital in [[place:6|Leicester]], all. I put these in an envelope and took them by bus to [[place:3|Northampton]], because I would not like it that somebody posts my son.
[[date:14|10/9/12]] – [[child:1|Kacper]] begins at [[school:2|Exeter Wood]]. He has twelve hours; Mrs [[professional:3|Gough]] found them from her own budget.

This is the end of the diary for now. A few words to explain, since people who do not live in [[place:7|Northants]] ask me. [[place:1|Corby]] is the town, [[council:2|Corby Borough Council]] takes the bins, and [[council:1|Northants]] is that which decides about children. When I telephone [[council:2|Corby Borough]] by mistake they are always polite. The lady once stayed on the line and we spoke about her grandson, who attends [[school:3|Kingsthorpe Meadow]], in a taxi of [[org:2|A14 Cars]], fifty minutes each way. He is six.

I was a teacher in [[place:4|Radom]] for nine years. It is a hard thing for me to say, but in this story the good people are all low down: the nursery girls, the driver, [[professional:2|Rosalind]] on the floor. She has left since. She is working in [[place:8|Rutland]], I hear, for [[council:3|Rutland]] or maybe privately, and I hope they let her count.

You can print the diary without names. [[professional:2|Rosalind]] knows that I write and does not mind.

%% signature
With respect,
Agnieszka Wrona
sent from my husband's laptop

