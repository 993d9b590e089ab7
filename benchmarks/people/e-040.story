+++
id = "e-040"
channel = "email"
from_name = "jan codd"
from_addr = "jancodd@example.com"
subject = "found out in the hairdressers"
date = "2013-12-01T10:10:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "the OT report had been on the staffroom table since 13/11, and mine came 29/11"
+++
I do hair in [[place:1|Horncastle]]. A lady in for a perm says ooh your [[child:1|Lily]] can't do buttons can she, bless. Lady = dinner lady at [[school:1|Bain Valley Primary]]. the OT report had been on the staffroom table since [[date:1|13/11]], and mine came [[date:2|29/11]]. OT is [[professional:1|Trudy Epton]]. I left the perm on a bit long, not on purpose. asked [[council:1|Lincs]] who sent it, [[professional:2|martin]] there says "school requested". School says [[professional:2|martin]] offered. [[child:1|Lily]]'s seven. She can do buttons now.

%% signature
jan

