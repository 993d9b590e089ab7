+++
id = "k-047"
channel = "forum-post"
from_name = "rock_and_a_hard_place"
from_addr = ""
subject = "Re: silliest thing in a report"
date = "2012-08-15T13:37:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "\"child resides between Preston, Devon and Kent, with periods in Florence\""
+++
ooh can I win this

my lot are [[child:1|Preston]] and [[child:2|Chelsea]], there dad picked, don't start. we live in [[place:1|Blackpool]]. [[child:1|Preston]] has his epilepsy looked after in [[place:2|Preston]], at the [[health:1|Royal Preston]]. his support worker is called [[professional:1|Devon]]. his head of year is Mr [[professional:2|Kent]]. hes off school with me mum at the minute and she's a [[parent:1|Florence]].

so the lady at [[council:1|Blackpool council]] who'd never met any of us, wrote up the phone call she had with [[professional:1|Devon]]. ready?

"child resides between [[place:2|Preston]], [[place:3|Devon]] and [[place:4|Kent]], with periods in [[place:5|Florence]]"

I swear on my life. and because of it they said he was "not ordinarily resident" and wouldn't pay for the helmet. [[professional:1|Devon]] went in himself and said I'm [[professional:1|Devon]]! thats me! I'm from [[place:6|Cleveleys]]! Mr [[professional:2|Kent]] put it in an email and all. she said she would need proof of address. for [[parent:1|Florence]]

