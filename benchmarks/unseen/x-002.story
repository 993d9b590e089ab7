+++
id = "x-002"
channel = "forum-post"
from_name = "aneta_z_poludnia"
from_addr = ""
subject = "csp meeting without us??"
date = "2018-12-04T20:17:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "nobody told me or my husband"
[[evidence]]
category = "access-denied"
quote = "lady says minutes are internal and we cant have"
+++
hi all im new here sorry if wrong place. my son [[child:1|kuba]] is 6, autism, we are in [[place:1|govanhill]]. on [[date:1|14 nov]] i come to [[school:1|st thenews]] to bring his inhaler and there is 5 people sitting with his papers on table. head teacher mrs [[professional:1|lafferty]], psychologist, some woman from [[health:1|nhsggc]]. is about [[child:1|kuba]]! nobody told me or my husband. she says oh we didnt want to worry you mrs [[parent:1|wisniewska]]. i ask what is decided, she says i will get letter. no letter. [[parent:2|tomek]] rang [[council:1|glasgow council]] today, lady says minutes are internal and we cant have. can they do this? anybody same with [[council:1|gcc]]?

%% signature
aneta
