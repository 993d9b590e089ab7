+++
id = "k-031"
channel = "email"
from_name = "S. Halpern"
from_addr = "s.halpern@example.com"
subject = "Papers at the hearing that were not ours to show"
date = "2018-07-15T23:20:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "tribunal-disclosure", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "\"We sent it back to her because it had hours in it and she's been asked to take them out.\""
[[evidence]]
category = "tribunal-disclosure"
quote = "Nicola had put it into the Tribunal papers, without a word to us, to prove that \"difficulties at home predate Shifra\"."
[[evidence]]
category = "insecure-handling"
quote = "She told me that she had released that file to the borough archive in 2012 only when they promised her it would be sealed, and now they couldn't tell her who had taken it out."
+++
Shalom,

Bli ayin hara we are nine at the table on an ordinary night, ten with [[professional:1|Rivky]], so I'll try to go slowly.

[[child:1|Shifra]] is the one this is about. She is six and has a chromosome disorder with a long number. [[child:2|Shira]] is fourteen and is about to tell you it isn't her. When they were small we had one washing label for the two of them, which was a mistake that has come home to roost.

[[professional:1|Rivky]] collects [[child:1|Shifra]] at quarter to eight and brings her back at four; she learned the signs from a video before the course even started. She's nineteen and my boys think she lives here. [[council:1|Barnet]] pays for fifteen of the thirty hours. [[org:1|Chesed L'Yeled]] found the money for the rest. Last autumn [[professional:2|Debbie]] said that no child could need thirty. [[professional:2|Debbie]] had seen her through the glass of a door.

[[parent:1|Dov]] doesn't do meetings, he does the bathtime. [[parent:2|Chani]] came with me, who is his brother's wife and was going to be a barrister until the twins. And Rabbi [[professional:3|Gluck]] sat in for the first half hour because it was his building, and said that in all his years as principal he had not had a child he learned more from. [[parent:2|Chani]] asked if that could go down. [[professional:4|Nicola]] from the council side said it wasn't evidence. Fine, said [[parent:2|Chani]], then let's have some evidence, where is the OT's? And [[professional:2|Debbie]], I think by accident, answered: "We sent it back to her because it had hours in it and she's been asked to take them out."

So we appealed. Three weeks before the day a bundle came, 340 pages, and I sat on the stairs with it. At page 212 there was a letter about [[child:2|Shira]]. When [[child:2|Shira]] was seven she had a very bad year, and saw a lady, Mrs [[professional:5|Frankl]], at [[health:1|Edgwarebury Clinic]]. It's a private letter about what a frightened little girl said to someone she trusted. [[professional:4|Nicola]] had put it into the Tribunal papers, without a word to us, to prove that "difficulties at home predate [[child:1|Shifra]]".

It has her name all the way through it. It wasn't an error of one letter for another, because they spelled her perfectly.

I rang Mrs [[professional:5|Frankl]]. She's eighty now. She told me that she had released that file to the borough archive in 2012 only when they promised her it would be sealed, and now they couldn't tell her who had taken it out.

[[child:2|Shira]] doesn't know. [[professional:1|Rivky]] does, because she came in and found me on the stairs, and she took the baby from me and did not ask.

We won, by the way. Thirty. But please keep all of us out of it, and [[school:1|Beis Shoshana]], since in [[place:1|Hendon]] there are no strangers.

%% signature
Kol tuv
S.H.

