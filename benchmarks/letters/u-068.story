+++
id = "u-068"
channel = "email"
from_name = "Kalaivani Sivapragasam"
from_addr = "kalai.siva@example.org"
subject = "Three children, one file - [[council:1|Harrow]]"
date = "2019-02-10T14:25:00+00:00"
html = true
kind = "story"
categories = ["false-information", "insecure-handling", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Section B of Iniyan's plan says he has a cleft palate repair and wears glasses. He has neither."
[[evidence]]
category = "insecure-handling"
quote = "all three children's papers were sent as one attachment, no password"
[[evidence]]
category = "discussed-without-consent"
quote = "nobody had asked us whether a girl with no special needs should be talked about in her brothers' review"
+++
Good afternoon,

I hope you do not mind a long mail. I have three children and I think [[council:1|Harrow]] believes I have one.

[[child:1|Aadhavan]] is 12. He is autistic and was born with a cleft palate, repaired at [[health:1|Great Ormond Street]] when he was one year old.
[[child:2|Thenmozhi]] is 9. She has no difficulties except two brothers.
[[child:3|Iniyan]] is 6. He has epilepsy and a moderate learning disability.

At home they are [[child:1|Aadhi]], [[child:2|Theni]] and [[child:3|Kutty]], and it is possible that this is where the trouble started, because the health visitor once wrote "[[child:3|Kutty]]" on a form as if it was a fourth child.

In October the draft plan came for my little one. Section B of [[child:3|Iniyan]]'s plan says he has a cleft palate repair and wears glasses. He has neither. It says he "can travel independently by bus to the library". He is six! He cannot be left in the kitchen. These are sentences from [[child:1|Aadhavan]]'s annual review, copied across with the name changed, and in two places they forgot to change it. I counted. "[[child:1|Aadhavan]]" 2 times, "[[child:3|Iniyan]]" 11 times, "[[child:3|Inyan]]" 3 times and "she" 4 times.

My husband [[parent:1|Prabakaran]] went in person to the Civic Centre with the pages marked in yellow. The plan writer, Mr [[professional:1|Femi Lawson]], was polite and said it was a "template issue". The next version, on [[date:1|19 Nov 2018]], took out the glasses and left in the bus. The epilepsy is now in neither plan. [[health:2|Northwick Park]] has written twice, Dr [[professional:2|Annabel Quist]] signed both letters, and both were filed under the wrong child.

Then came the review on [[date:2|14th January 2019]] at [[school:1|St Cedd's Primary]]. The notes record twenty minutes on [[child:2|Thenmozhi]]: is she a young carer, is she "masking", does she get enough attention from Mum. I was at this meeting for [[child:1|Aadhavan]] in the first half and had gone to collect [[child:3|Iniyan]] for the second. So this was while I was in the corridor. The SENCO, Miss [[professional:3|Rutherford-Begum]], says it was a natural part of the conversation, but nobody had asked us whether a girl with no special needs should be talked about in her brothers' review.

And when the notes were circulated, all three children's papers were sent as one attachment, no password, to eleven people. One of them is the taxi company, [[org:1|Kenton Star Cars]]. Another is somebody at [[contact:1|admin@stchad.example.org]], which is a different school in a different borough where we know nobody.

[[child:2|Theni]] has read it, because she reads everything. She asked me, Amma, is there something wrong with me that you are not telling?

I have a case number from the ICO, [[id:1|RFA0812290]], and a ward councillor, Cllr [[professional:4|Bhatt]], who does reply. If you know a mother with the same problem I would like to talk to her. You may use this without our names and please without the name [[school:1|St Cedd's]] because it is the only one here.

%% signature
With thanks
Kalaivani Sivapragasam (Mrs)
Rayners Lane
