+++
id = "kh-047"
channel = "forum-post"
from_name = "pembsmum"
from_addr = ""
subject = "Anyone else [[place:1|Pembrokeshire]]"
date = "2020-01-08T22:40:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Nobody rang me, No letter, they Watched her all Morning and then had a Meeting about her in the staffroom"
[[evidence]]
category = "access-denied"
quote = "No notes for Parents she said they are working Papers"
+++
Hi All. New Here. Got [[child:1|Grace]] Who is 9, by the grace of god And a lot of Calpol. Dyspraxia, Anxiety. And [[child:2|Gethin]] who is 4.

Mrs [[professional:1|Bowen]] head of [[school:1|Ysgol Glan Rhyd]] Told me the La had been in. Two of them. [[professional:2|Siwan Ellery]] and a bloke [[professional:3|Huw]]. To look at [[child:1|Grace]] In class!! Nobody rang me, No letter, they Watched her all Morning and then had a Meeting about her in the staffroom. [[child:1|Gracie]] Thought they were from The Dentist.

Then comes A letter from [[council:1|Pembs]], [[date:1|Dec 12th]], No need for statement as "observed to be settled". She Had been under the table.

Asked [[professional:2|Siwan]] for the notes. No notes for Parents she said they are working Papers. [[parent:1|Dai]] says Working papers my Foot. Only Hope is the snap people I think. Whats the number Please

