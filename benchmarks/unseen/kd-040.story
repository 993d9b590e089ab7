+++
id = "kd-040"
channel = "email"
from_name = "Sol"
from_addr = "sol.writes.things@example.com"
subject = "Can I write in if I'm the child"
date = "2024-04-22T16:41:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "I asked Devon for my psych's report and Mr Tapley said he'd \"prefer to send it to Mum\"."
[[evidence]]
category = "false-information"
quote = "Then I found that the draft plan calls me \"she\" all the way through section B, copied off my old friend Hope's."
+++
hi, I'm 17 and it's my own EHCP so I figured I count. I'm [[child:1|Solomon]], I'm at [[school:1|Haldon View College]] in [[place:1|Exeter]], I'm autistic and I've got EDS. At sixteen the right to see stuff passes to me, right? I asked [[council:1|Devon]] for my psych's report and Mr [[professional:1|Tapley]] said he'd "prefer to send it to Mum". Mum ([[parent:1|Ruth]]) told him to send it to me. He sent it to neither. Then I found that the draft plan calls me "she" all the way through section B, copied off my old friend [[child:2|Hope]]'s. Hope I'm not wasting your time. My tutor [[professional:2|Bex]] reckons I should go to the governors, but one of the governors is [[professional:1|Tapley]]'s wife, so. [[school:1|Haldon View]] isn't the problem anyway. No names please, I've got my EPQ to hand in.

%% signature
Sol

