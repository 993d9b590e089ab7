+++
id = "kg-012"
channel = "email"
from_name = "Nabeela Hussain"
from_addr = "nabz.hussain@example.net"
subject = "just so someone knows"
date = "2024-02-13T22:16:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "But it went on the form to Edwin Lobo as \"parents consanguineous\" and the doctor there read it out to me in front of a student."
+++
Assalamu alaikum, please dont publish any of this I just need someone to know.

My son [[child:1|Ibrahim]] is 6, non verbal. [[council:1|Luton]]. First nursery [[school:1|Bury Park Blossoms]] was amazing, his keyworker was my friend's daughter [[professional:1|Aaliyah]]. Then [[school:2|Saxon Lane Primary]] and a SENCO called Mrs [[professional:2|Varley]] who told other mums in the playground that me and my husband are first cousins. We're not. [[parent:1|Kamran]] is from [[place:1|Mirpur]] and my family is from [[place:2|Nairobi]]. But it went on the form to [[health:1|Edwin Lobo]] as "parents consanguineous" and the doctor there read it out to me in front of a student.

Dr [[professional:3|Wickramasinghe]] was really sorry when I said. He crossed it out in front of me. But the copy at [[council:1|Luton Borough Council]] still has it, and the EP ([[professional:4|Becky]]) copied it from there.

I've got another baby due in May. I don't want it on the next one.

%% signature
N

