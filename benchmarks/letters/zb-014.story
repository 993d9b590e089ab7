+++
id = "zb-014"
channel = "email"
from_name = "S. Kanagaratnam"
from_addr = "skanaga.ha1@example.net"
subject = "Two reports, one pen"
date = "2016-11-29T06:31:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She told us SEN office had returned it with a yellow sticker: kindly substitute \"would enjoy\" for \"requires\"."
[[evidence]]
category = "other-collusion"
quote = "Same odd word \"sensorary\", same missing full stop, one on NHS paper and one on borough paper: they sat down together and made one story."
+++
Dear Sir or Madam,

I am father of [[child:1|Niranjan]], age 7. Please forgive my formal manner, I learned English from my grandfather.

1. The OT, [[professional:1|Beverley Stott]], assessed him in July. She told us SEN office had returned it with a yellow sticker: kindly substitute "would enjoy" for "requires". She was embarrassed.

2. In September I laid the therapist's paper beside the educational psychologist's paper. Same odd word "sensorary", same missing full stop, one on NHS paper and one on borough paper: they sat down together and made one story.

I am an accountant. When two ledgers contain the same error I do not call it coincidence.

My wife says do not complain, they will punish [[child:1|Niranjan]]. They have not so far. Please remove our names; my brother-in-law works for [[council:1|Harrow]].

%% signature
Yours faithfully,
S. Kanagaratnam
