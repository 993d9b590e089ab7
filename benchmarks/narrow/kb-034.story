+++
id = "kb-034"
channel = "email"
from_name = "Hülya Özdemir"
from_addr = "hulya.ozdemir@example.co.uk"
subject = "[[child:1|Deniz]] + [[council:1|Enfield]], SALT report"
date = "2019-12-03T17:17:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "her team lead had forbidden her to put any number of sessions in writing."
+++
Hi, short one as I'm on the bus.

My daughter [[child:1|Deniz]] is four, at [[school:1|Bush Hill Acorns]]. Speech therapist [[professional:1|Francesca]] said verbally 3x a week, 1:1. Then on the phone, whispering: her team lead had forbidden her to put any number of sessions in writing. I said pls say that again and she hung up. Team lead is [[professional:2|Olu Adebanjo]], based [[health:1|Chase Farm]].

My brother [[parent:1|Emre]] says I should've recorded it. Next time.

Use it, no names.

%% signature
Hülya x

