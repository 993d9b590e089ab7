+++
id = "u-003"
channel = "forum-post"
from_name = "kropka_z_donny"
from_addr = ""
subject = "Can they write in report without my sign?"
date = "2015-11-08T20:14:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi all, quick question. We are in [[council:1|Doncaster]] and my DD [[child:1|Oliwia]] (everybody at [[school:1|Cusworth Mill Juniors]] writes [[child:1|Olivia]], I gave up) will be assessed for EHCP. Lady who does it, Ms [[professional:1|Threlfall]], wants me to sign a paper that she can talk with [[health:1|DRI]] and with my GP at [[health:2|Scawsby surgery]]. If I say no, can [[council:1|DMBC]] stop the assessment? And if I say yes can I first see what she sends them? My husband [[parent:1|Grzegorz]] says sign nothing. Meeting is [[date:1|19th Nov]] so I am in small panic. Thank you, xx
