+++
id = "y-012"
channel = "email"
from_name = "S. Sivakumaran"
from_addr = "siva.s@example.net"
subject = "Re: Your story ([[child:1|Kavin]], [[council:1|Middlesbrough]])"
date = "2020-01-19T20:25:00+00:00"
html = false
kind = "follow-up"
categories = ["tribunal-disclosure"]
consent = "unclear"
hold_until = "2020-03-01"
[[evidence]]
category = "tribunal-disclosure"
quote = "there at tab F is Kavin's whole GP record, stapled in by the other side"
+++
Dear friends,

You asked had anything changed since I wrote at Deepavali. One thing. Our hearing papers came on [[date:1|10 January]] and there at tab F is [[child:1|Kavin]]'s whole GP record, stapled in by the other side. [[health:1|Linthorpe Surgery]] say they posted it to the hearing because somebody told them we had agreed. We had not. The judge will have it on her desk by now, bedwetting and all.

The other matters stand as I told you, except that [[child:1|Kavin]] has his laptop.

Nothing to be used before [[date:2|1 March 2020]] please, my wife's citizenship ceremony is in February and she is nervous.

%% signature
Siva
%% quoted
On Tue, 14 Jan 2020 at 18:02, The Campaign <stories@example.org> wrote:
> Thank you again for your account. Has anything changed since you wrote?
> With best wishes
