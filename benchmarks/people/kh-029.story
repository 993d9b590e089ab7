+++
id = "kh-029"
channel = "email"
from_name = "marlon"
from_addr = "marlonhyde71@example.com"
subject = "(no subject)"
date = "2020-02-13T06:33:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "it got to me last, 5 weeks after, in a envelope already opened by my ex natalie"
[[evidence]]
category = "no-chance-to-correct"
quote = "i ring fungs sec maureen she says he dont do amendments"
+++
morning. single dad here from [[place:1|handsworth]]. 2 kids [[child:1|amari]] + [[child:2|sade]]. [[child:1|amari]] sickle cell + asd

[[council:1|brum]] done a medical advice off [[health:1|city hospital]], dr [[professional:1|fung]]. went straight to [[professional:2|lou harker]] at sen, then to school, then to some panel. it got to me last, 5 weeks after, in a envelope already opened by my ex [[parent:1|natalie]]

says [[child:1|amari]] been on a ward 14 times "due to poor compliance". its 4 times. its a disease. i ring [[professional:1|fung]]s sec [[professional:3|maureen]] she says he dont do amendments

im not a man who writes letters. miss [[parent:2|vy]] next door told me to

