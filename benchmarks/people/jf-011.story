+++
id = "jf-011"
channel = "email"
from_name = "Samina Mirza"
from_addr = "samina.mirza@example.com"
subject = "Please read, about [[child:1|Hamza]] ([[place:1|Bradford]])"
date = "2018-05-22T22:50:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He told me Bradford had sent it back to him with the bullying struck through, as it would \"expose the school to a claim\", and he had a mortgage."
[[evidence]]
category = "false-information"
quote = "That came from Naseem having had tablets for her blood pressure, which someone had taken down as tablets for depression."
+++
Salaam / hello

Where to begin. My eldest, [[child:1|Hamza]], is in Year 6 at [[school:1|Heaton Beck Primary]]. [[child:2|Zaynab]] is in Year 3 there. The baby is at home with me and my mother-in-law, [[parent:1|Naseem]], who has the front room because of her knees.

[[child:1|Hamza]] stammers, and when it is bad he hits his own head. [[professional:1|Rukhsana]] spotted it when he was in her class, she's our cousin by marriage as well so she was in a funny position. She got him seen. [[professional:2|Galbraith]] came out twice, once to watch him at dinner time and once to sit with him and some pictures. I liked him, he had a Scottish way of just saying a thing. He told me straight out that in his opinion it was anxiety from the bullying by a boy called [[child:3|Leon]], and that the school needed to move one of them.

When the typed version arrived ([[date:1|20th January 2018]]) there was no bullying in it. No [[child:3|Leon]]. The words were "some peer friction." I phoned [[professional:2|Galbraith]] on his mobile because he'd given it me. He was quiet for a bit. He told me [[council:1|Bradford]] had sent it back to him with the bullying struck through, as it would "expose the school to a claim", and he had a mortgage.

I told my husband [[parent:2|Tariq]]. He drove straight round to see [[professional:3|Lumb]], who took over from the old head last year. [[professional:3|Lumb]] already knew about the call!! She had notes of it. [[professional:2|Galbraith]] must have been made to tell them. And there, on her desk, was a sheet with both our names and a box ticked, "family history of mental ill health". That came from [[parent:1|Naseem]] having had tablets for her blood pressure, which someone had taken down as tablets for depression.

My brother [[parent:3|Imran]] is a taxi man and knows everybody in [[place:1|Bradford]]. He says a councillor, [[professional:4|Hussain]], can sort it. [[professional:4|Hussain]] came to the house, had two samosas, told me [[council:1|Bradford]] were doing their best in hard times and then went to his car. [[professional:4|Hussain]] sits on the panel, we found out later.

After Ramadan I'm going to put in to see all the emails. [[professional:1|Rukhsana]] says don't, she'll lose her job. I don't know who to think of first, my son or my cousin.

You may use this without names. Not [[professional:1|Rukhsana]]'s, not ever.

%% signature
Samina

