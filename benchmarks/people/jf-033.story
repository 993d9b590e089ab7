+++
id = "jf-033"
channel = "email"
from_name = "Androulla Christofi"
from_addr = "androulla.c@example.com"
subject = "14 pages about us, none of it ours"
date = "2017-07-05T14:25:00+01:00"
html = false
kind = "story"
categories = ["false-information", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Somebody had put it about, on an official list, that we were on the fiddle, and it had gone to all the schools in Haringey that were thinking of taking Eleni for sixth form."
[[evidence]]
category = "subject-access-failure"
quote = "I put in my request for the spreadsheet on 2 May, and received fourteen pages out of which every remark had been removed, so it was a list of my own name and address."
+++
Good afternoon,

I run a dry cleaner's in [[place:1|Palmers Green]] and I've a daughter, [[child:1|Eleni]], fourteen, with a rare chromosome thing and the best laugh in north [[place:2|London]]. She's at [[school:1|Arnos Vale School]]. Her brother [[child:2|Stelios]] is at the Greek school on Saturdays and otherwise on his phone.

[[parent:1|Maria]] from church has a boy in the same class, [[child:3|Panos]]. One evening she calls: did I know we were both in a spreadsheet? She'd been in with [[professional:1|Hutton]] about transport and he'd gone off to find a pen, and there on the screen was a list. Surname, diagnosis, cost. And a column headed "Family", with remarks. Hers said "compliant". Mine said "mother volatile, father's business cash only, query benefits".

I nearly fell on my steam press. We have never claimed one penny. [[parent:2|Takis]] pays his VAT before it's due, he's that kind of a man.

Somebody had put it about, on an official list, that we were on the fiddle, and it had gone to all the schools in [[council:1|Haringey]] that were thinking of taking [[child:1|Eleni]] for sixth form. That's why three of them had no places! I asked [[professional:1|Hutton]] about it outright. He said it was only meant for [[professional:2|Amponsah]], who negotiates the fees. [[professional:2|Amponsah]], when I got her, was horrified, she'd assumed we had all consented.

I put in my request for the spreadsheet on [[date:1|2 May]], and received fourteen pages out of which every remark had been removed, so it was a list of my own name and address.

My solicitor [[professional:3|Pryce]], whose shirts I've done for twenty years, is writing to them for nothing. Please use our story but change what we do for a living as well as what we're called.

%% signature
Mrs A. Christofi

