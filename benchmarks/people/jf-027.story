+++
id = "jf-027"
channel = "email"
from_name = "Thanh Nguyen-Walsh"
from_addr = "thanhnw@example.com"
subject = "What the nurse and the school settled"
date = "2021-05-05T17:55:00+01:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "Petra wrote back that she'd leave the exam bit out, on condition that the school stopped ringing her about him, and Haverstock said, deal."
+++
Hello. I found you through [[parent:1|Orla]] at the swimming. Short background: [[child:1|Minh]], nearly fifteen, ADHD and tics, ours since he was born, very funny. [[school:1|Mount Garrow College]], just outside [[place:1|Telford]].

[[professional:1|Petra]] from [[health:1|Shrewsbury and Telford CAMHS]] looked after his tablets. Mild, sensible woman. In February she put in her notes that he'd need his plan reviewed before GCSEs, extra time, a quiet room, a scribe. Then came [[professional:2|Haverstock]]'s email, and I only know of it as he copied me in by mistake, then tried to take it back. He'd asked her to "go easy". [[professional:1|Petra]] wrote back that she'd leave the exam bit out, on condition that the school stopped ringing her about him, and [[professional:2|Haverstock]] said, deal.

I printed it before it vanished. [[parent:2|Declan]] wanted to drive over. I said no, we will do it properly. On [[date:1|22/3]] I sent it to [[council:1|Telford & Wrekin]], to [[professional:3|Sandhu]], whose signature is on the plan. She has had it six weeks. Yesterday she replied: she is "not able to comment on a communication between third parties". I am the mother! If anything I'm the first party.

[[child:1|Minh]] sits his mocks in the hall with two hundred others, ticking.

%% signature
Kind regards
Thanh

Please alter all names.

