+++
id = "kh-018"
channel = "email"
from_name = "Eamon Devaney"
from_addr = "e.devaney@example.net"
subject = "[[child:1|Fintan Devaney]] and [[council:1|Oldham]] Council"
date = "2010-03-02T20:15:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "named"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They had held it without us, with a social worker present who was a stranger to the whole family, and agreed he no longer needed one-to-one."
+++
Dear Sirs,

[[parent:2|Devaney]], [[place:1|Shaw]], two boys, one statement. I drive an articulated lorry, so this was written in lay-bys.

[[child:1|Fintan]]'s annual review was set for [[date:1|14th January]] and moved three times by a lady called [[professional:1|Sandra Whitworth]]. The third time, nobody rang. I pulled in at [[school:1|Crompton Moor High]] to find the chairs being stacked. They had held it without us, with a social worker present who was a stranger to the whole family, and agreed he no longer needed one-to-one. The social worker, it transpired, was [[professional:2|Amir]]; I never got a second name. He told [[parent:1|Philomena]], my missus, that he'd assumed we didn't want to come.

Mr [[professional:3|Lomas]], the deputy, gave me the minutes out of decency. [[professional:1|Whitworth]] rang to ask for them back.

[[child:2|Declan]], who is ten and has nothing wrong with him but cheek, asked why they don't just phone people.

Use it as it stands, our name and all.

%% signature
E. Devaney

