+++
id = "ke-041"
channel = "email"
from_name = "Carys Pritchard-Lunn"
from_addr = "carys.pl@example.com"
subject = "[[council:1|Gwynedd]]: a request to alter"
date = "2009-06-08T22:47:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "It seems that Elgan Roberts, from the county, had written to Ysbyty Gwynedd asking that she \"reconsider\" the number of sessions and lower the severity from severe to moderate."
+++
Dear All,

A short account, from a mother who is also a magistrates' clerk and should've known better than to trust anybody.

[[child:1|Ianto]] and [[child:2|Twm]] are at [[school:1|Ysgol Bryn Eithin]]. It's [[child:2|Twm]] I'm writing about; he's six, with verbal dyspraxia. The therapist, [[professional:1|Mererid]], is the daughter of a man I've sat with in court, and she would sooner cut off her hand than tell a lie, so when she came to me at the [[place:1|Bala]] show, by the sheepdogs, and said "[[parent:2|Carys]], that's not my report", I listened.

It seems that [[professional:2|Elgan Roberts]], from the county, had written to [[health:1|Ysbyty Gwynedd]] asking that she "reconsider" the number of sessions and lower the severity from severe to moderate. Her manager [[professional:3|Pamela]] leaned. In the end somebody retyped it. [[professional:1|Mererid]] had never signed the second one, it has a stamp.

I wrote to [[professional:2|Roberts]] on [[date:1|2 Mehefin]], in Welsh, and had an answer in English about a different child, one [[child:3|Guto]], whose mother must be told, and I don't know who she is.

My husband, [[parent:1|Emrys]], says it wants the [[org:1|Cambrian News]]. I say it wants a judge.

%% signature
Cofion gorau,
Carys

