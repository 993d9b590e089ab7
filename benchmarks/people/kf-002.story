+++
id = "kf-002"
channel = "email"
from_name = "Agnieszka W."
from_addr = "aga.wojcik83@example.com"
subject = "wrong information about [[child:1|Kuba]]"
date = "2016-06-20T22:15:00+01:00"
html = true
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "In paper is written that in home we speak only Polish and Kuba don't talk because of this, and that father is not present."
[[evidence]]
category = "no-chance-to-correct"
quote = "Nobody showed me the paper before it was sent, and after they said it is too late for my comments."
+++
Hello,

sorry for my English, I try to write clear. I am mum of [[child:1|Jakub]], in home [[child:1|Kuba]], he is six. We live in [[place:1|Peterborough]] from 2009. He has autism diagnosis from [[health:1|City Care Centre]], lady doctor [[professional:1|Nwosu]].

In school [[school:1|Bluebell Way]] everything was good with [[professional:2|Tracy]], this is his assistant. Then new SENCO has come, [[professional:3|Hartley-Booth]], and she wrote paper for council. I have got this paper only when it was finish. In paper is written that in home we speak only Polish and [[child:1|Kuba]] don't talk because of this, and that father is not present. My husband [[parent:1|Marek]] was sitting next to me when I read it! He is present! He is working nights in [[org:1|Fenland Fresh Pack]] so he can be with [[child:1|Kuba]] in the morning. And we speak English to him because [[professional:1|Nwosu]] told us this.

I said to [[professional:3|Hartley-Booth]] please change. She answer that it is already in [[council:1|Peterborough City Council]] and she can not change what is there. So I asked who is there. She gave me name [[professional:4|Simon]] only, without surname and without phone. How I can find [[professional:4|Simon]]?

Nobody showed me the paper before it was sent, and after they said it is too late for my comments.

My friend [[parent:2|Beata]] has the same problem with her [[child:2|Zuzia]] in other school, [[school:2|St Benedict's Juniors]]. They wrote also about Polish. Maybe they copy?

I will be thankful for answer

%% signature
Z poważaniem / best regards
Agnieszka

