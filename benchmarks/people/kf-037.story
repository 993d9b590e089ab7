+++
id = "kf-037"
channel = "email"
from_name = "Kulwinder Gill"
from_addr = "kulwinder.gill@example.net"
subject = "Re: Re: [[child:1|Jeevan]]"
date = "2019-11-26T12:31:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "unclear"
hold_until = ""
+++
Small correction to what I sent on [[date:1|18 November]]: it was [[professional:1|Fordyce]] who rang the school and [[professional:2|Anita]] who wrote the minutes. I had them back to front. [[professional:2|Anita]] has been perfectly pleasant. Also [[school:1|Osterley Rise]] wasn't in [[council:1|Hounslow]]'s first letter, that was [[school:2|Feltham Lane]]. Nothing else has changed, [[child:1|Jeevan]] is still at home with [[parent:1|Harbhajan]] and still beating her at cards.

%% signature
Kulwinder

%% quoted
> Thank you. Before we file this: are you certain which of them made the call?

