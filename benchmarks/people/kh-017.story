+++
id = "kh-017"
channel = "email"
from_name = "Becky"
from_addr = "beckylou.t@example.com"
subject = "Ep changed Her Report"
date = "2018-10-11T16:02:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She rang Hope on her Day off and said take out The number or it comes back Again"
+++
Hi there. Got your Email off the Facebook. So. my Son [[child:1|Will]] is in Year 2 at [[school:1|Meadow Bank]], He will not go in the hall, he Will not eat in there Either. [[professional:1|Hope Adeleke]] the ep saw him And I really hope she isnt in Trouble for this. She wrote he Needs 25 hrs. Mrs. [[professional:2|Trimble]] at [[council:1|East Riding]] didnt Like it. She rang [[professional:1|Hope]] on her Day off and said take out The number or it comes back Again. [[professional:1|Hope]] told my Sister [[parent:1|Joy]] who does Her nails!!! thats How I know. Came Back saying "regular support". Will I get [[professional:1|Hope]] sacked if i say. [[professional:3|Mark]] at school says mark My words they do it To Everyone.

no Names please

%% signature
Sent from my iPhone

