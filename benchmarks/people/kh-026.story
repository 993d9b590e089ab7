+++
id = "kh-026"
channel = "email"
from_name = "Dr Samina Rehmat"
from_addr = "s.rehmat@example.org"
subject = "A colleague's report, altered"
date = "2015-12-01T09:05:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "His principal, Dr Olwen Cray, had been told by Luton that reports naming hours would not be accepted for payment, and she had altered his."
[[evidence]]
category = "quantifying-forbidden"
quote = "A memorandum, which he read to me, forbids any psychologist in the service to state a quantity."
+++
Dear colleagues,

I write with some diffidence, being a GP, and therefore on both sides of the desk.

Our youngest is [[child:1|Ilyas]]. In September he was seen for the local authority by [[professional:1|Fergus Lisle]], an educational psychologist of the old school, who discussed his conclusions with my husband, [[parent:1|Tariq]], in the corridor of [[school:1|Ferndown Rise Infants]]. He would recommend twenty hours and a named adult. The document issued on [[date:1|30 October]] recommended neither.

I telephoned. [[professional:1|Lisle]] said, after a pause, "[[parent:2|Samina]], I'm not the only one who writes my reports." His principal, Dr [[professional:2|Olwen Cray]], had been told by [[council:1|Luton]] that reports naming hours would not be accepted for payment, and she had altered his. A memorandum, which he read to me, forbids any psychologist in the service to state a quantity.

It is the casework officer I feel for. [[professional:3|Tyler Money]] is twenty-three, kind to [[child:1|Ilyas]], and plainly frightened of them all.

Nothing here should identify [[professional:1|Fergus]]. The rest of us can look after ourselves, although I'd prefer anonymity too.

%% signature
With kind regards,
Samina Rehmat

