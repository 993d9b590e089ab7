+++
id = "jg-029"
channel = "forum-pm"
from_name = "peppermint_tea_please"
from_addr = ""
subject = "you asked about [[professional:1|Sorrell]]"
date = "2022-05-03T22:20:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "Sorrell told us on the doorstep he'd been told by Milton Keynes that \"sessions per week\" was a phrase he couldn't use any more."
+++
Yes, same one. [[professional:1|Sorrell]], EP, drives the yellow Fiat. He came to [[school:1|Heathmere]] to look at [[child:1|Wei Ling]] last summer term. My husband [[parent:1|Jun]] made him noodles.

[[professional:1|Sorrell]] told us on the doorstep he'd been told by [[council:1|Milton Keynes]] that "sessions per week" was a phrase he couldn't use any more. It says instead "regular". We have had regular. Regular was twice, with [[professional:2|Ottilie]], who is nineteen.

His predecessor [[professional:3|Ramsbottom]] used to write it in red ink. She's at [[org:1|Ouzel Assessments]] now, privately, five hundred and something, and [[health:1|Eaglestone]] will take her numbers seriously, or so [[professional:4|Kofi]] says (their nurse; ask for him, not the rota).

[[child:1|Wei Ling]] is happier since Miss [[professional:5|Lam]] started at the [[school:2|Dragon Gate]] Saturday school. [[professional:5|Lam]] simply gets on with it. Don't give up.

