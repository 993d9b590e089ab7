+++
id = "z-014"
channel = "email"
from_name = "Winston Delapenha"
from_addr = "w.delapenha@example.com"
subject = "grandson [[child:1|Malachi]] and the missing twelve and a half"
date = "2019-08-27T11:15:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "quantifying-forbidden", "report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "my daughter's own occupational health report from her job, put before the judge like it was a bus ticket, and she never gave leave for it"
[[evidence]]
category = "quantifying-forbidden"
quote = "they'd all had the memo, no hours and no minutes, and the next one to do it would be seeing HR"
[[evidence]]
category = "report-change-requested"
quote = "the SEN officer had sent it back to her with a yellow sticker: please revise to \"access to adult support\""
+++
Dear friends

I am the grandfather. I'm doing the typing because my daughter [[parent:1|Simone]] cannot look at it any more, she starts and then she has to go and stand in the yard. [[place:1|Handsworth]], [[council:1|Birmingham]].

The boy is [[child:1|Malachi]], six years old, lovely manners, hearing loss in the both ears and autism on top. The teacher of the deaf was a Mrs [[professional:1|Eleri Coombes]] and she did what I call a proper day's work. She sat with him from register to home time. She wrote down that he needs twelve and a half hours with a trained person. I saw it, twelve and a half, she gave us a copy that same Friday, all correct.

Then it went in, and it came out again. She showed me with her own hand: the SEN officer had sent it back to her with a yellow sticker: please revise to "access to adult support". She didn't want to. The week after, she said, her head of service got them all in a room and told them they'd all had the memo, no hours and no minutes, and the next one to do it would be seeing HR. She's two years off her pension. So in the plan is access to adult support. I have access to the Queen. She lives in a house and I know where it is.

We went to Tribunal by ourselves, no lawyer. Day of the hearing the council man passes up some late papers. In there is my daughter's own occupational health report from her job, put before the judge like it was a bus ticket, and she never gave leave for it. She'd shown it to the family support worker so as to get a later meeting time, that is all. The judge read out the word "depressive".

I don't know about the rest that people say on your page, the schools getting phone calls and so. That we did not have.

The Lord is good and we got eleven hours.

%% signature
Winston Delapenha
Deacon
