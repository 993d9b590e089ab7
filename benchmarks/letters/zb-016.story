+++
id = "zb-016"
channel = "email"
from_name = "Liu Mei"
from_addr = "meiliu_m14@example.com"
subject = "waiting for paper"
date = "2020-06-18T15:13:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "I ask can I read before it is finish and say my small things, they answer it is already lock in computer"
[[evidence]]
category = "subject-access-failure"
quote = "January I send the data request form, recorded post. Now is June. Nobody reply, not even no."
+++
Hello,

My daughter [[child:1|Jiayi]] (at school she is [[child:1|Joy]]) is 9, selective mutism.

Report of specialist teacher: I ask can I read before it is finish and say my small things, they answer it is already lock in computer. Maybe they have key? They don't have key.

January I send the data request form, recorded post. Now is June. Nobody reply, not even no. I know there is virus. But virus come March, form come [[date:1|January 14]]. I have signature of Mr [[professional:1|Ogden]] who took it at the desk.

It would bring me joy to have an envelope.

Thank you for your hard work

%% signature
Mei Liu
Levenshulme
