+++
id = "k-004"
channel = "email"
from_name = "Bhavna S"
from_addr = "bhavnas@example.co.uk"
subject = "can [[professional:1|Sunita]] do this?"
date = "2019-11-14T12:40:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello, rang [[professional:1|Sunita]] again this morning, third go since Diwali. All I get is that [[professional:2|Geoff]] has the file and [[professional:2|Geoff]] is off with his back. Now they are saying somebody new will go through the draft plan with Mr [[professional:3|Vyas]] at [[school:1|Rushey Lodge]] and parents will "hear after". [[parent:1|Nilesh]] works nights so he is free any daytime to sit in. Can [[council:1|Leicester City]]'s case officers really shut out [[child:1|Pari]]'s own dad? Is there a rule I could quote at [[professional:1|Sunita]]? I don't mind who reads this, I just need an answer before Tuesday.

%% signature
Thanking you
Bhavna

