+++
id = "kd-001"
channel = "email"
from_name = "Baljit Kaur Sahota"
from_addr = "bks.sahota@example.co.uk"
subject = "[[council:1|Sandwell]] and what they wrote about [[child:1|Harjot]]"
date = "2011-11-22T23:48:00+00:00"
html = false
kind = "story"
categories = ["false-information", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "That is Simran, not Harjot: somebody had mixed the two reports because both surnames are Sahota and both have the same Baba ji on the emergency contact sheet."
[[evidence]]
category = "access-denied"
quote = "Mrs Rudge answered that panel papers are \"never released to families\" and closed the matter."
+++
Sat sri akal / good evening,

A lady in the temple kitchen told me there are people collecting these accounts, so here is mine, and please forgive the length.

[[child:1|Harjot]] came at twenty eight weeks in [[health:1|City Hospital]] and he has cerebral palsy, left side mainly. He is six. His cousin [[child:2|Simran]], same age, same class at [[school:1|Galton Bridge Primary]], has nothing the matter with her, and this becomes important.

In September a new inclusion officer called [[professional:1|Denise Rudge]] took over the file. She has never laid eyes on my son. When the proposed statement came, in part 2 it described a child who "rides a bicycle without stabilisers and is a confident member of the Bhangra club". I read it three times. That is [[child:2|Simran]], not [[child:1|Harjot]]: somebody had mixed the two reports because both surnames are [[parent:1|Sahota]] and both have the same Baba ji on the emergency contact sheet. My son cannot do up a zip.

I telephoned Mrs [[professional:1|Rudge]]. She was polite, I will give her that. She said physiotherapy had been removed "in line with his progress". Whose progress? The physio herself, [[professional:2|Olwen Tranter]], was furious when she heard, since her letter of [[date:1|14 October 2011]] says plainly he may need an operation on the tendon.

My husband [[parent:2|Gurdev]] then asked for the minutes of the meeting where it was decided. Mrs [[professional:1|Rudge]] answered that panel papers are "never released to families" and closed the matter. He drives a bus, he is used to rude people, but he came home from that call and sat in the garage.

Headmaster Mr [[professional:3|Aldridge]] says [[school:1|Galton Bridge]] never mixed anything and the mistake was made in [[place:1|Oldbury]]. [[council:1|Sandwell]] says the school sent it like that. Nobody has apologised to [[child:2|Simran]]'s mum either, whose daughter now has a disability on some computer.

On [[date:2|9 November]] [[professional:2|Olwen]] wrote again, copying in the consultant, a Mr [[professional:4|Iqbal]]. He telephoned our house himself in the evening, which I believe they never do, and asked [[parent:2|Gurdev]] whether the splints still fitted. They don't.

If you use this then no names, [[place:2|Smethwick]] is small and everybody's auntie knows everybody's auntie.

%% signature
With respect,
Baljit K Sahota (Mrs)

