+++
id = "ja-030"
channel = "email"
from_name = "Mrs E Wigley"
from_addr = "e.wigley@example.org"
subject = "Statementing in [[council:1|Powys]]"
date = "2011-10-05T10:02:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "It has come to our notice that his case was talked over at length at the Tabor Chapel coffee morning by a member of the county's own staff, Mrs Bronwen Hamer, who named him and his birth mother Tracy."
+++
Dear Sir or Madam, our foster son [[child:1|Dafydd]], fifteen, attends a unit in [[place:1|Llandrindod]]. It has come to our notice that his case was talked over at length at the [[org:1|Tabor Chapel]] coffee morning by a member of the county's own staff, Mrs [[professional:1|Bronwen Hamer]], who named him and his birth mother [[parent:1|Tracy]]. We had three telephone calls that evening. The unit's teacher-in-charge, Mr [[professional:2|Probert]], is horrified, as is the Vicar. I don't yet know if I may make this public, since he is not ours by law, and have written to his social worker, [[professional:3|Anthea]], to enquire.

%% signature
Eirlys Wigley

