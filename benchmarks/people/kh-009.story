+++
id = "kh-009"
channel = "email"
from_name = ""
from_addr = "dazandcolette@example.com"
subject = "lost file"
date = "2017-04-27T23:58:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "then anita on the phones let slip a box of sen files got binned when they moved floors"
+++
to whoever reads these

[[council:1|leicester city]] lost [[child:1|tyrese]]s whole file. his original diagnosis from [[health:1|leicester royal]], photos, a letter from his dad [[parent:1|junior]] before he passed. all in one blue folder that [[professional:1|simone grewal]] took off me in reception n said id get back by friday. that was november

now [[professional:1|simone]] has left. [[professional:2|terry]] who got her cases says there is no folder on system. then [[professional:3|anita]] on the phones let slip a box of sen files got binned when they moved floors

i dont care bout the reports they can print them again. that letter cant be printed again

[[child:1|tyrese]] is 11. his sister [[child:2|keisha]] wont stop asking

%% signature
colette

