+++
id = "kh-008"
channel = "email"
from_name = "Lakshmi Venkataraman"
from_addr = "lakshmi.v@example.org"
subject = "Approaches made to schools behind our backs ([[child:1|Adithya]])"
date = "2022-09-15T13:33:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "anonymised"
hold_until = "2022-12-01"
[[evidence]]
category = "school-approached"
quote = "An officer, Gareth something, had telephoned her to say that the parents were no longer pursuing a place and that she might like to release it."
+++
Dear campaign team,

We named [[school:1|Ravensholt School]], a small independent place outside [[place:1|Newbury]], in our request. [[council:1|West Berkshire]] named the local comprehensive. That is all quite usual. What follows is perhaps less so.

In July I bumped into the registrar of [[school:1|Ravensholt]], [[professional:1|Imogen Faraday]], at a garden centre. She told me how sorry she was that we had changed our minds. We had done no such thing. An officer, [[professional:2|Gareth]] something, had telephoned her to say that the parents were no longer pursuing a place and that she might like to release it. "[[professional:2|Gareth Llewelyn]]?" I asked. That was he.

Meanwhile the comprehensive's SENCO, Ms [[professional:3|Tull]], had been leaned on in the opposite direction: she first told the council she could not meet need and then, following a visit from Mr [[professional:2|Llewelyn]]'s manager [[professional:4|Bev Knight]], found that she could.

My husband [[parent:1|Suresh]] keeps a log. Our son [[child:1|Adithya]], who is thirteen, keeps a log of the log.

The hearing is listed for late November, so please hold this until [[date:1|1 December]]. After that you may use it without names.

With best wishes,

%% signature
Lakshmi

