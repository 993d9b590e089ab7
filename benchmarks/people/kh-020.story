+++
id = "kh-020"
channel = "email"
from_name = "Catrin & Steve Mabey"
from_addr = "mabeyfamily@example.org"
subject = "Refused a copy of the OT report"
date = "2012-09-17T12:30:00+01:00"
html = true
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "When we put it in writing the answer was a flat no: parents are not entitled to a copy of an internal therapy advice."
+++
Hello,

Would the following count?

1. [[health:1|Morriston Hospital]] sent an occupational therapist, [[professional:1|Nerys Tarr]], into [[school:1|Ysgol Gynradd Cwm Glas]] on [[date:1|8 May 2012]] to see [[child:1|Osian]].
2. She wrote a report. We know, because the headteacher, [[professional:2|Aled Pugh]], read us the nice bits.
3. I asked Mr [[professional:2|Pugh]] for it. He said ask [[professional:1|Nerys]]. [[professional:1|Nerys]] said ask [[council:1|Swansea]].
4. At [[council:1|Swansea]], [[professional:3|Jacqui Fenn]] told [[parent:1|Steve]] over the phone that the report had been "commissioned by the authority, for the authority".
5. When we put it in writing the answer was a flat no: parents are not entitled to a copy of an internal therapy advice.

[[child:1|Osian]] can't hold a spoon. We'd quite like to know what she thinks we should do about the spoon.

[[parent:1|Steve]] has just leaned over and told me to add that he's not angry, only he is.

%% signature
Best wishes,

Catrin Mabey
3 children, 2 dogs, 0 reports

