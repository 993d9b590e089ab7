+++
id = "kc-001"
channel = "email"
from_name = "Dawn Early"
from_addr = "dawnearly@example.com"
subject = "[[child:1|Will]] and the report that went round [[place:1|Ludlow]]"
date = "2014-10-09T21:17:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Before I had so much as an envelope, Savage's report had been read by the head, the after-school club and my sister-in-law April, who cleans there."
[[evidence]]
category = "no-chance-to-correct"
quote = "He replied that it was \"signed off\" and that parents do not mark his work."
+++
Good evening to whoever opens these,

I'm up before dawn most days, so the joke about my name has worn thin, but you may as well have it: [[parent:1|Dawn Early]], and yes, I am usually early.

[[child:1|Will]] turned nine in May. He will not write, will not hold a pen, and will hide under whatever table is nearest. His teacher at [[school:1|Corve Bank Primary]], Mrs [[professional:1|May]], was the first to say dyspraxia out loud, and for that I shall always be grateful to [[professional:1|May]], as she is known in the staffroom even to the dinner ladies. The EP came in the autumn: [[professional:2|Mark Savage]], sent by [[council:1|Shropshire]]. A savage little document it was too. Before I had so much as an envelope, [[professional:2|Savage]]'s report had been read by the head, the after-school club and my sister-in-law [[parent:2|April]], who cleans there. [[parent:2|April]] rang me in tears. That was in April, as it happens.

It says [[child:1|Will]] is "indulged by mother". I asked Mr [[professional:2|Savage]] to mark that as opinion. He replied that it was "signed off" and that parents do not mark his work.

You may use this with nobody's name on it.

%% signature
Dawn

