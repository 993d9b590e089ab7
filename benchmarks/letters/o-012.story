+++
id = "o-012"
channel = "email"
from_name = "Hemal Chudasama"
from_addr = "hemal.chudasama@example.com"
subject = "OT report"
date = "2023-06-19T08:33:00+01:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "The report had been on the staff shared drive since 2 May, and it had also gone to Leicester City Council and to our GP."
+++
Morning,

Happy to share ours. It's not dramatic but it does show how casual people are.

Our daughter [[child:1|Nirvi]] (Year 5, dyspraxia and hypermobility) was seen by an occupational therapist, [[professional:1|Charlotte Easby]], from [[health:1|Leicestershire Partnership NHS Trust]] on [[date:1|18 April 2023]]. She said we'd have a draft within four weeks. I diarised it.

On [[date:2|10 May]] we were at a barbecue in [[place:1|Oadby]]. One of the other dads, [[parent:1|Vipul]], teaches at [[school:1|Rowan Fosse Junior]], which is [[child:1|Nirvi]]'s school, although he isn't her teacher. He said, very kindly, that he was sorry to hear about the toilet business and that his [[child:2|Anoushka]] had been the same. I hadn't told anyone about the toilet business.

The report had been on the staff shared drive since [[date:3|2 May]], and it had also gone to [[council:1|Leicester City Council]] and to our GP. Our own copy came on [[date:4|26 May]]. When I asked Ms [[professional:1|Easby]] why, she said the system sends to professionals electronically and to families "by hand", meaning that somebody has to print it.

The SENCO, [[professional:2|Fran Gilhooly]], has now moved it. My wife [[parent:2|Bijal]] has stopped going to the school gate altogether. I do the run, [[child:1|Nirvi]] asks why, and I tell her it's because I like the walk.

I'd be content for this to be used if you leave out the names, and please don't mention [[parent:1|Vipul]] at all, since he meant well.

%% signature
Kind regards,
Hemal Chudasama MRICS
Chartered Surveyor | 01632 960 207

%% disclaimer
This email and any attachment is intended only for the addressee. Chudasama Lowe Ltd is registered in England and Wales. Please consider the environment before printing.
