+++
id = "kd-029"
channel = "email"
from_name = "Damon Sharratt"
from_addr = "damonsharratt@example.com"
subject = "Deaf dad left out"
date = "2022-05-05T16:22:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "named"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They meet without me, they talk my son, decision finish, I find out from taxi driver."
+++
I am Deaf, BSL is my language so my English order maybe different. Son [[child:1|Theo]] same, deaf, 6. [[school:1|Friar Gate Juniors]], [[place:1|Derby]]. Professionals meet [[date:1|28 April]] about moving him hearing unit. They know me 6 years. No interpreter book, no letter, no text. They meet without me, they talk my son, decision finish, I find out from taxi driver. [[professional:1|Paula]] (SENCO) say sorry, thought Mr [[professional:2|Bains]] from [[council:1|Derby City]] inform me. [[professional:2|Bains]] say thought [[professional:1|Paula]]. Nobody text. One text! You can use my name, yes, Deaf people here proud I complain.

