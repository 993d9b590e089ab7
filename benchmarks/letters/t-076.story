+++
id = "t-076"
channel = "email"
from_name = "Gareth Stoppard"
from_addr = "gstoppard@example.net"
subject = "Call I recorded (I told her I was recording)"
date = "2021-03-26T16:30:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "access-denied", "false-information", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "So a school my daughter doesn't go to has read about her seizures, and I haven't."
[[evidence]]
category = "access-denied"
quote = "HER: You'd need Michelle's consent. She's down as main contact."
[[evidence]]
category = "false-information"
quote = "HER: (typing) It's got her at 11 Peasehill Row."
[[evidence]]
category = "insecure-handling"
quote = "Only it says here the Ripley clinic letter's been joined up to Butterley Park."
+++
Written out from the recording. I've cut the hold music.

HER: You're through to [[professional:1|Lindsey]].
ME: It's [[parent:1|Gareth Stoppard]], about [[child:1|Evie]]. [[place:1|Ripley]].
HER: Date of birth?
ME: [[date:1|14.7.12]]
HER: I've a [[child:2|Evie Stoppard-Lane]] at [[school:1|Butterley Park]]?
ME: No. Well. That's her half-sister's... no. Mine's at [[school:2|Codnor Rise]].
HER: Only it says here the [[health:1|Ripley clinic]] letter's been joined up to [[school:1|Butterley Park]].
ME: Joined up how?
HER: Uploaded. [[professional:2|Dominic]] would've done that. It's been viewed by, erm, [[professional:3|S. Wragg]], Mrs [[professional:4|Eyre]]'s lot...
ME: Who are they?
HER: I shouldn't have said.
ME: So a school my daughter doesn't go to has read about her seizures, and I haven't.
HER: It's a [[council:1|Derbyshire]] system, I can't unpick it from [[place:2|Matlock]].
ME: Can you send me it?
HER: You'd need [[parent:2|Michelle]]'s consent. She's down as main contact.
ME: [[parent:2|Michelle]] moved to [[place:3|Skegness]] in 2018.
HER: (typing) It's got her at [[place:4|11 Peasehill Row]].
ME: That's my house!

It ends there, near enough. [[parent:3|Yusra]], my partner, was in the kitchen and heard the lot on speaker. The surname thing is because [[parent:2|Michelle]] remarried and there's two girls the same name nearly, four months apart, don't ask. [[org:1|Amber Vale Carers]] reckon it's the worst they've had this year.
