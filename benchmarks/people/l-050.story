+++
id = "l-050"
channel = "email"
from_name = "Harriet Pell"
from_addr = "harriet.pell@example.com"
subject = "smallest county, smallest print"
date = "2019-06-17T09:09:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "RCC \"does not as a courtesy disclose\" the advice on Felix to the people he lives with"
+++
[[council:1|Rutland]] has one officer for everything and her name is [[professional:1|Lavinia]]. [[professional:1|Lavinia]] informed me that [[council:1|RCC]] "does not as a courtesy disclose" the advice on [[child:1|Felix]] to the people he lives with. We're 600 yards from her desk, in [[place:1|Oakham]]. [[child:1|Felix]]'s school ([[school:1|Burley Rise]]) has the advice, the clinic in [[place:2|Leicester]] has it, [[health:1|Peterborough City]] has it, the pharmacy in [[place:3|Uppingham]] might. How can a place that has two towns in it have so many secrets?

%% signature
H.

