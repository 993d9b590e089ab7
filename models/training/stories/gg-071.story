+++
id = "gg-071"
channel = "forum-pm"
from_name = "dadof3_Perth"
from_addr = ""
subject = "re your post"
date = "2018-01-28T23:30:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Psychologist's advice says he can dress himself and walk to school alone, he's in a wheelchair."
[[evidence]]
category = "no-chance-to-correct"
quote = "Perth said once it's uploaded the system doesn't have a button for parents."
+++
Saw you're collecting these. Ours is Perth & Kinross, CSP for our eldest. Psychologist's advice says he can dress himself and walk to school alone, he's in a wheelchair. Laugh if you like, we did, for about a minute. I phoned, was told she'd moved to Dundee. I phoned Dundee, was told it's Perth's report. Perth said once it's uploaded the system doesn't have a button for parents. So there he is, walking to school. He's quite proud of it. No names pal.
