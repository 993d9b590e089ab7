+++
id = "ja-026"
channel = "email"
from_name = "Denise Liddell"
from_addr = "denise.liddell@example.net"
subject = "Re: Re: [[child:1|Kieron]]"
date = "2013-07-02T12:20:00+01:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = "2013-07-09"
+++
Hi again, sorry, forgot to say two things. The name of the paediatrician was [[professional:1|Ghosh]], not [[professional:1|Gosh]] like I put, and he's at the [[health:1|QE]] in [[place:1|Gateshead]]. Also [[child:1|Kieron]]'s panel got moved to [[date:1|July 9th]] so please could you wait till after then? Mrs [[professional:2|Errington]] from the school says hello and good luck. I'll let you know what [[council:1|Gateshead]] come back with.

%% signature
Ta, Denise

%% quoted
> Dear Denise, thank you, that is very clear. If you think of anything
> else, just reply to this message.
> The Campaign

