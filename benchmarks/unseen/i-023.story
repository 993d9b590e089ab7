+++
id = "i-023"
channel = "email"
from_name = "K Vasquez-Doyle"
from_addr = "kvd@example.com"
subject = "please take ours down"
date = "2017-05-04T12:12:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Dear team, in March I sent you an account about my stepson [[child:1|Felix]] and [[council:1|Bath and North East Somerset]]. His mother, [[parent:1|Caroline]], wasn't aware that I had written and is very unhappy, and on reflection she's right, it is hers to tell and not mine. Would you please delete it and anything attached, including the letter from Dr [[professional:1|Imrie]]? I'm sorry for the trouble. If you could confirm to this address and not to [[contact:1|felixandco@example.net]], which we all share, I'd be grateful.

%% signature
Karim

