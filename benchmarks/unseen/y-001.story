+++
id = "y-001"
channel = "email"
from_name = "Gaz Thundercliffe"
from_addr = "g.thundercliffe@example.net"
subject = "[[child:1|Alfie]]'s file, or what's left of it"
date = "2016-06-21T19:48:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "212 pages, and the only thing I can read is the page numbers"
+++
Put in to [[council:1|Hull City Council]] for all they hold on our [[child:1|Alfie]] on [[date:1|4 January]]. Paid the tenner. Ref [[id:1|DP/16/0093]]. They wanted my passport, then the wife's passport, then there was "a backlog".

Parcel came last Friday, back end of June. 212 pages, and the only thing I can read is the page numbers. They've blacked out my own letters. To them. From me. I've still got the originals in a drawer in [[place:1|Bransholme]], they can come and look.

He's also got no taxi since Easter but that's a different moan.

%% signature
Gaz
Sent from Samsung Mobile
