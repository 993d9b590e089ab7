+++
id = "m-010"
channel = "email"
from_name = ""
from_addr = "hibaq.writes@example.com"
subject = "16 months for subject access and then page 212"
date = "2022-04-25T02:16:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "A one month request took sixteen months and then whole pages were black, even my own emails to them."
[[evidence]]
category = "false-information"
quote = "I'm not Hibo, I have three children, I've a degree from Aston University, and their father Abdirahman drops Yahya at the gate every morning and shakes hands with Darren Whitlock."
+++
Assalamu alaikum and hello,

My daughter is up with her reflux so I have time. I'll write it like my solicitor friend [[parent:1|Sagal]] told me: who, when, what, proof.

WHO. [[child:1|Yahya]], 10, autistic, non verbal. [[child:2|Sumayya]], 8, fine mashallah. [[child:3|Ilhaan]], 1, reflux. We're in [[place:1|Small Heath]] so it's [[council:1|Birmingham]] (SENAR they used to call it). Plan coordinator was [[professional:1|Lorna Dacey]]. After her [[professional:2|Gurdip Mann]]. After him [[professional:1|Lorna]] again. Deputy head at [[school:1|Coventry Road Manor School]]: Mr [[professional:3|Whitlock]]. Safeguarding lead there: [[professional:4|Stacey Pugh]]. OT [[professional:5|Nkechi]], private, surname [[professional:5|Ibe]].

WHEN.
[[date:1|11/12/2020]] I ask for everything about [[child:1|Yahya]], form and ID, recorded delivery.
[[date:2|14/12/2020]] signed for, "[[professional:1|DACEY]]" in capitals, so [[professional:1|Lorna]] had it in her own hand.
Jan 2021 nothing. Feb nothing.
[[date:3|09/03/2021]] [[professional:2|Gurdip]] says "Not seen any request, can you resend?" I resend.
[[date:4|26/07/2021]] Mr [[professional:2|Mann]] has left. Miss [[professional:1|Dacey]] says the clock starts again from March because ID was out of date. My ID was the same ID.
[[date:5|18/04/2022]] it comes. A one month request took sixteen months and then whole pages were black, even my own emails to them.

WHAT. Page 212. It's a form from [[professional:4|S. Pugh]] to [[professional:1|L. Dacey]] dated [[date:6|2 October 2020]]:

"Mum ([[parent:2|Hibo Warsame]]) has 5 children and speaks no English. [[child:1|Yahye]] attends in soiled clothing most days. Father absent. [[professional:3|DW]] has raised with mum via older sibling. Suggest [[child:1|Y]] would be better served by residential."

Wallahi I read this sitting on the stairs. I'm not [[parent:2|Hibo]], I have three children, I've a degree from [[org:1|Aston University]], and their father [[parent:3|Abdirahman]] drops [[child:1|Yahya]] at the gate every morning and shakes hands with [[professional:3|Darren Whitlock]]. It's some other family. Some other poor [[parent:2|Hibo]]. But it has my son's date of birth, [[date:7|17.5.2012]], at the top, and a panel sat on it.

PROOF. When I showed [[professional:4|Stacey]] she said she'd filled in forty that week. [[professional:3|Whitlock]] said and this is him word for word because I'd my phone recording in my pocket: "We'd never have sent that if we thought you'd see it, Mrs [[parent:4|Abdi]]." I don't think that he heard himself.

[[professional:5|Nkechi]] also told me [[professional:1|Lorna]] had phoned her before the plan was written and asked was the mother "one of the sensible ones". Ms [[professional:5|Ibe]] said yes she's very sensible, she's the one paying.

I want this used but not one name. The other lady least of all, she doesn't know that I have her life on page 212. Also Mr [[professional:3|W]] must not know about the phone.

%% signature
Hibaq

