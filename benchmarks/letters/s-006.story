+++
id = "s-006"
channel = "email"
from_name = "Gwyneth Probert"
from_addr = "gwyneth.probert@example.org"
subject = "Can I be of use?"
date = "2015-01-14T10:10:00+00:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear all,

I was a SENCO for nineteen years, the last eight at [[school:1|Ysgol Maes yr Onnen]] in [[place:1|Abergele]], and took my pension on [[date:1|31st December]] with some relief. I've no grievance to report and no child in the system. I do have time, a good red pen and reasonable Welsh. If you want anybody to proofread, sort or read the stories as they come in, I should be glad to. My friend [[parent:1|Delyth]] would help as well. You can ring on [[contact:1|01632 960411]] most mornings.

%% signature
With every good wish,
Gwyneth Probert
