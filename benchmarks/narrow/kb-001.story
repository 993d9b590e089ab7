+++
id = "kb-001"
channel = "email"
from_name = "shaz"
from_addr = "shazb.1979@example.com"
subject = "[[child:1|tyler]] [[child:1|briggs]] statement"
date = "2012-03-06T23:41:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "the head mrs dutton and the transport woman both had read it and i hadnt even been sent one"
+++
hi dont no if this is the right place. my lad [[child:1|tyler]] is 9 got adhd and spd, goes [[school:1|thornley bank]] in [[place:1|barnsley]]. his ep [[professional:1|karen lomas]] done a report in november and the head mrs [[professional:2|dutton]] and the transport woman both had read it and i hadnt even been sent one. transport woman!! she told me on the doorstep what his reading age was
rang [[council:1|barnsley]] they said its in the post. it wernt
you can text me not ring coz im deaf in one ear its [[contact:1|07700   9 0 0 1 1 8]] or my mam [[parent:1|sandra]] on [[contact:2|07700 900 then 2 7 3]] shes always in
use it just dont put names

%% signature
shaz x

