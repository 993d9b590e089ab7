+++
id = "jb-018"
channel = "email"
from_name = "shell"
from_addr = "shellb.hull@example.co.uk"
subject = "re [[child:1|tyler]]"
date = "2012-05-08T23:40:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "she says yeah then school says no its hull city councils not ours then hull says its school ones, then mr stamford says parents only get the summary"
+++
hi dunno if this counts. [[child:1|tyler]] is 8 hes at [[school:1|holderness dyke primary]] [[place:1|hull]]. the woman from speech, [[professional:1|joanne]], she come in feb and i says to her can i have it when its done like a copy. she says yeah then school says no its [[council:1|hull city council]]s not ours then [[council:1|hull]] says its school ones, then mr [[professional:2|stamford]] says parents only get the summary. whats in it then!! my mam [[parent:1|bren]] reckons they've put summat about me. [[child:2|kayla]] his sister had [[professional:1|jo]] an all and we got hers no bother. anyway thats it ta

%% signature
shell xx

