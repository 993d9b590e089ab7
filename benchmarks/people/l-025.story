+++
id = "l-025"
channel = "forum-pm"
from_name = "e13mummyof4"
from_addr = ""
subject = "[[council:1|newham]]"
date = "2015-10-21T01:09:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "newham wrote in the plan he got no english at home and we only been in uk 2 years, i was born in newham general!!"
+++
salaam sis u asked which school. it was [[school:1|star lane manor]], [[place:1|canning town]], now he's at [[school:2|eleanor croft]] off [[place:2|prince regent]]. [[child:1|yusuf]] i mean not [[child:2|yunus]], [[child:2|yunus]] is fine alhamdulillah. [[council:1|newham]] wrote in the plan he got no english at home and we only been in uk 2 years, i was born in [[health:1|newham general]]!! told [[professional:1|deborah]] at [[council:1|LBN]] she said its a tick box. the [[health:2|royal london]] copied it, then [[health:3|west ham lane clinic]] copied it, now the dentist in [[place:3|plaistow]] talks to me slow like im deaf. dont put my name hun

