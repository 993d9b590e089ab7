+++
id = "ff-003"
channel = "email"
from_name = "Harriet Venn"
from_addr = "harriet.venn@example.com"
subject = "TIMELINE - Norfolk - read with a strong drink"
date = "2016-06-14T19:19:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "subject-access-failure", "discussed-without-consent"]
consent = "unclear"
hold_until = "2016-09-01"
[[evidence]]
category = "access-denied"
quote = "12/5/15 \"Minutes aren't taken.\" 14/5/15, from somebody else in the same office: minutes are taken but are not for parents. 15/5/15, first person again: would I please stop asking people different questions."
[[evidence]]
category = "subject-access-failure"
quote = "The one document is my request."
[[evidence]]
category = "discussed-without-consent"
quote = "She was at something with a name like a biscuit, MASH, MACE, with our son at number 4 on the sheet, \"parents combative\", and she'd had to say hang on, I know these people, I do knots with him, and had they been told that this was going on?"
+++
You asked for dates. You can have dates. (Not before September, though, since he's in the middle of transition and I'd like them to go on pretending to be nice.)

3/9/13 Wilf starts Y3. Good teacher.
11/10/13 Good teacher leaves.
Nov 13 to Mar 14: nine fixed-term exclusions. For running, for swearing, for being under a table, for refusing to come out from under a table, for coming out from under the table.
2/4/14 Head says permanent or "managed move". We choose neither. Governors overturn it. I still send the chair of governors a Christmas card.
17/6/14 Request for assessment. 
1/9/14 They invent the EHC plan and ask if we wouldn't rather wait for one of those.
20/1/15 Still waiting.
24/2/15 I take a day's leave, I'm a vet, it costs the practice £600, to sit in reception at County Hall until I'm seen. Am seen at 4.50 by a man with his coat on.
25/2/15 Plan magically begins.
6/5/15 Panel. Special school refused. Letter: "Panel agreed that needs can be met locally." I ask for the minutes. 12/5/15 "Minutes aren't taken." 14/5/15, from somebody else in the same office: minutes are taken but are not for parents. 15/5/15, first person again: would I please stop asking people different questions.
3/6/15 It was the same question.
8/7/15 Subject access request, since they like it formal.
17/8/15 Due.
29/9/15 A USB stick arrives. I put it in the computer that we use for X-rays, and it's got on it one document. The one document is my request.
30/9/15 I laughed till the nurse came in.
10/11/15 Wilf's annual review. Entire meeting pleasant; entire meeting about handwriting.
12/11/15 Phone call from Wilf's Beaver leader, whom I like. She's been puzzling whether she ought to say. She works days for the police. She was at something with a name like a biscuit, MASH, MACE, with our son at number 4 on the sheet, "parents combative", and she'd had to say hang on, I know these people, I do knots with him, and had they been told that this was going on? They had not. The chair moved on to number 5.
13/11/15 I'm not combative. I have had my arm up a good many cows and I've never lost my temper with one.
4/12/15 Complaint.
8/1/16 Complaint mislaid, re-sent, accepted, "paused".
9/3/16 Ombudsman.
14/6/16 Today. Wilf, unprompted, read me a whole page of a book about sharks.

H. Venn
