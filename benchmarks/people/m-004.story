+++
id = "m-004"
channel = "email"
from_name = "Hasan Aydın"
from_addr = "h.aydin@example.net"
subject = "the emails between [[professional:1|Prentice]] and [[professional:2|Marchetti]]"
date = "2016-06-27T23:31:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "named"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"In January we were told, all of us, Yvonne had to read it out, that no therapist may put a number of hours in a report.\""
[[evidence]]
category = "report-change-requested"
quote = "This man Prentice asked for a child's report to be changed from sixty minutes to nothing at all, and it was changed."
+++
Dear all,

You may print my name, I am a minicab driver and I am not ashamed of anything. Only the children I ask you to hide: [[child:1|Baran]], eleven, and [[child:2|Dilan]], eight, both with the same chromosome deletion, and my wife's sister's boy [[child:3|Azad]] who lives with us since his mother went back to [[place:1|Maraş]].

From a subject access request ([[council:1|Haringey]] took four months, but that is for another day) I received a trail. [[professional:2|Marchetti]] is the speech therapist, [[professional:2|Paola]]. [[professional:1|Prentice]] is the senior SEN officer, he signs with [[professional:1|Col]], on the telephone he is [[professional:1|Colin]], and to my face he has never come.

I give them as they are.

From [[professional:1|Colin Prentice]], [[date:1|9 February 2016]], 16.52:
"Hi [[professional:2|Paola]], thanks for [[child:1|B]]'s report. Could we go from 'will require 60 minutes direct therapy weekly' to 'would benefit from input'? Happy to discuss. [[professional:1|Col]]"

From [[professional:2|Marchetti, Paola]], [[date:2|10/02/16]]:
"[[professional:1|Colin]], I gave the figure because [[child:1|Baran]] needs the figure. [[professional:3|Yvonne]] supervised the assessment and agrees. [[professional:2|P]]"

From [[professional:1|Prentice]], same day, copied to [[professional:3|Yvonne Achebe-Cole]] (Clinical Lead):
"[[professional:3|Yvonne]], see below. We did agree in January that nobody writes hours. Can you have a word with [[professional:2|Paula]]?"

He cannot spell her. She has been there six years.

From Mrs [[professional:3|Achebe-Cole]] — nothing. There is no answer in the bundle. But the report which came to our flat at [[place:2|Wightman Road]] on [[date:3|2 March]] said "would benefit from input". It has [[professional:2|P. Marchetti]] typed at the bottom and no ink.

So I wrote to [[professional:2|Paola]] directly at the [[health:1|Laurels]]. She asked to meet in the café across from it, and my wife [[parent:1|Gülşen]] came, with [[child:2|Dilan]] in the buggy although [[child:2|Dilo]] is too big for a buggy. [[professional:2|Paola]] told us: "In January we were told, all of us, [[professional:3|Yvonne]] had to read it out, that no therapist may put a number of hours in a report." She was going to lose her job, she thought. Then she showed me the first report, on her own telephone, so I would know it had existed.

This man [[professional:1|Prentice]] asked for a child's report to be changed from sixty minutes to nothing at all, and it was changed. I don't know another way to say it.

Afterwards Mr [[professional:1|Col]] wrote to [[parent:1|Gülşen]], not to me, "Dear Ms [[parent:1|Aydin]], the wording reflects the therapist's professional judgment." Which therapist? [[professional:2|Paola]] left at Easter. [[professional:3|Achebe-Cole]] is on long leave. [[child:1|Baran]] is at [[school:1|Crouch Vale Park]] with no therapy, and his cousin [[child:3|Azad]], who is nine, does the exercises with him from the internet.

I have the papers. Reference [[id:1|HGY-SEN-20719]]. My number is [[contact:1|07700 900418]], after nine in the evening, or leave it to ring, I am driving.

%% signature
Respectfully
Hasan Aydın

