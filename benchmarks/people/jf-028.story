+++
id = "jf-028"
channel = "email"
from_name = "Ines Carvalho"
from_addr = "icarvalho@example.net"
subject = "Please take mine down"
date = "2014-06-14T07:04:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Hi, it's [[parent:2|Inês]]. I wrote last month about [[child:1|Tomás]] and [[council:1|Lambeth]]. Could you please take it out? [[professional:1|Rosalind]] has worked out it was us from the bit about the tooth. She was decent, but [[child:1|Tomás]] has two more years with her. [[parent:1|Fernando]] never wanted me to send it, so that's that. Sorry for the bother. We're moving to [[place:1|Thornton Heath]] in July so I won't be on this address much longer, try [[contact:1|ines.c@example.org]] if you need a yes.

%% signature
Inês

