+++
id = "x-004"
channel = "forum-pm"
from_name = "mamgwenno"
from_addr = ""
subject = "Does this apply in Wales?"
date = "2013-07-09T21:50:00+01:00"
html = false
kind = "question"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "says she isn't allowed to give me her own report"
+++
Helo, is your campaign England only? We're in [[place:1|Aberdare]] so it's [[council:1|RCT]] for us, with the therapies through [[health:1|Cwm Taf]]. My daughter [[child:1|Gwenllian]] is at [[school:1|Ysgol Nant-y-Gleisiaid]] and the OT, [[professional:1|Eleri Prosser-Hughes]], says she isn't allowed to give me her own report, it has to come from [[council:1|Rhondda Cynon Taf]]. They say ask the health board. Is there actually a rule about that or is it something [[professional:1|Eleri]]'s boss made up? I've got until [[date:1|26 July]] to send my comments in and I can't comment on something I've not seen. Diolch yn fawr.

%% signature
Siân, mam Gwenno
