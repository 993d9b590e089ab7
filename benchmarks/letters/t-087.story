+++
id = "t-087"
channel = "email"
from_name = "Miss V. Grandison"
from_addr = "v.grandison@example.com"
subject = "I am the great-aunt"
date = "2018-03-02T13:37:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "at an address in Handsworth he left in 2011. The woman who lives there now, a Mrs Kaur, opened it!"
[[evidence]]
category = "false-information"
quote = "He never stammered in his life. It was Jamal Pryce who did, in the year below, no H and no relation. Two boys, one file."
+++
Good afternoon. [[parent:1|Verona Grandison]] is my name, ward sister, retired, forty years at [[health:1|New Cross]], so do not let anybody tell you that I don't understand confidentiality. I used to teach it.

[[child:1|Jahmal]] is my late niece [[parent:2|Sonia]]'s boy. I have the order, special guardianship, all stamped. [[school:1|Penn Beacon]] have seen it. [[council:1|Wolverhampton]] have seen it. Yet when the speech therapist finished her report, where did it go? To [[parent:3|Leroy Pitter]], who hasn't laid eyes on that child since the christening, at an address in [[place:1|Handsworth]] he left in 2011. The woman who lives there now, a Mrs [[parent:4|Kaur]], opened it! She telephoned me, most embarrassed. She'd found my number on page nine.

I asked [[professional:1|Felicity]] how. [[professional:1|Felicity]] said the system "pulls through dad". I asked [[professional:2|Stephen Yau]]; Mr [[professional:2|Yau]] said send it to [[professional:3|Bridgeman]]. [[professional:3|Bridgeman]] is on leave. Everybody is always on leave.

Then at church, [[org:1|Bethel Whitmore Reans]], Pastor's wife [[parent:5|Claudette]] says how sorry she is to hear he stammers again. He never stammered in his life. It was [[child:2|Jamal Pryce]] who did, in the year below, no H and no relation. Two boys, one file.

Child, I went down there in my good hat. I'm still waiting on the correction, four months, and the only thing with a signature on is a slip quoting his NHS number wrong: [[id:1|999 014 2276]], which I'd bet my pension is the other boy's.

I enclose a stamp.
