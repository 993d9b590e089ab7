+++
id = "l-029"
channel = "email"
from_name = "Maddy Vowles"
from_addr = "maddyv@example.net"
subject = "Re: Re: [[council:1|B&NES]]"
date = "2019-01-31T14:45:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi again, you asked what happened next, and which street. The street is [[place:1|Street]]! It's a town in [[place:2|Somerset]], by [[place:3|Glastonbury]], sorry, I should've said. Dad's in [[place:1|Street]] and I'm in [[place:4|Bath]], and [[child:1|Noah]]'s week is split down the middle.

So. [[council:1|Bath and North East Somerset]] wrote on [[date:1|14th Jan]]. They accept that [[professional:1|Clive Pyne]] at [[school:1|Twerton Rise]] "may have been unaware" of the report. [[council:2|Somerset]] wrote as well, two days after, and don't accept anything, as the boy is [[council:1|B&NES]]'s. The [[health:1|RUH]] (that's the [[health:1|Royal United]]) have found the letter, behind a radiator, I'm not even making it up. [[professional:2|Jodie]] there sent me the photo: dust.

[[school:2|Strode Meadow]], in [[place:1|Street]], would have him tomorrow. It's got a pottery. [[professional:3|Ffion Blackmore]], the SENCo, took him round and he's asked for a bath, not a [[place:4|Bath]] one, a proper soak, "to think about it". I'll take that as a yes.

Next panel [[date:2|12/2/19]]. [[professional:1|Pyne]] won't be there, he's moved on to [[council:3|Wilts]].

Not sure about using it yet, ask me after.

%% signature
Mads

%% quoted
On Tue, 29 Jan 2019 at 10:02, stories@example.org wrote:
> Thank you for this, Maddy. What happened next? And which street was it?

