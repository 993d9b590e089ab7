+++
id = "ke-019"
channel = "email"
from_name = "Bev Cartledge"
from_addr = "bev.cartledge@example.com"
subject = "please take my story down"
date = "2017-03-29T18:22:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Hi, I sent you something in January about [[child:1|Mason]] and [[school:1|Clowne Hill]]. Please don't use it. His dad ([[parent:1|Darren]]) has got a solicitor and Ms [[professional:1|Whittle]] says anything in print could go against me at the family court in [[place:1|Chesterfield]] on [[date:1|10 April]]. I'm sorry, it was all true. Can you tell me that you have deleted it, and the letter [[professional:2|Paul]] did for me on the school's headed paper. I never asked him if I could.

%% signature
Bev

