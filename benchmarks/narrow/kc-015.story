+++
id = "kc-015"
channel = "email"
from_name = "Violet Sharp"
from_addr = "violet.sharp@example.com"
subject = "Re: [[child:1|Sonny]] - an addition"
date = "2023-06-19T11:41:00+01:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Dear all,

One thing I left out when I wrote in May. The inspector's name was [[professional:1|Sharpe]] with an e and is no relation; my own husband [[parent:1|Miles]] thought I had made that up. Please also correct the distance: [[school:1|Violet Bank First School]] is four miles from us, not forty. [[child:1|Sonny]] himself (it was a sunny day when he was born, and [[parent:1|Miles]] can't spell) is now at the [[school:2|Old Forge]], and is doing sharp little drawings of violets. Otherwise, print it as it stands.

%% signature
V. Sharp

