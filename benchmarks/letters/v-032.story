+++
id = "v-032"
channel = "forum-pm"
from_name = "abbu_sa1"
from_addr = ""
subject = "my daughter IDP, same thing you wrote"
date = "2024-11-21T01:07:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "council side asked him, can you remove the word severe"
[[evidence]]
category = "other-collusion"
quote = "we have arrangement with health, nothing goes over 10 hours"
+++
Assalamu alaikum brother/sister, sorry for late hour, I finish at restaurant 12.30 and then only I get time.

I read your post in the Wales section. Exactly same happen to us in [[council:1|Swansea]]. My daughter [[child:1|Tasnim]], at home we say [[child:1|Toru]], she is 5, she has the hearing and also global delay. Big paper name Mst [[child:1|Tasnim Akter Chowdhury]].

Dr [[professional:1|Gethin]] in [[health:1|Morriston]] wrote "severe". In the IDP it came "some". I went to him, I said doctor sahib did she get better without telling me? He laughed but not happy laugh. He said council side asked him, can you remove the word severe, because with severe we must look at [[school:1|Ysgol y Gwernant]] and there is no place. He said no. So they asked the other doctor, [[professional:2|Priyanka]], junior, she is new to [[health:2|Swansea Bay]], she changed it.

Then I had a meeting, [[date:1|Nov 5]], me and my cousin [[parent:1|Shofiq]] for the English. The ALN lady, [[professional:3|Catrin]], she said in front of us both "we have arrangement with health, nothing goes over 10 hours". [[parent:1|Shofique]] wrote it on his hand with pen, I have a photo of the hand.

Present school is [[school:2|St Teilo's]], teacher Mrs [[professional:4|Joy]] is very good with [[child:1|Toru moni]], no complain. Only she has 31 others.

My wife [[parent:2|Rehana]] is worried if we make noise they will do something about the school bus ([[org:1|Gower Minitravel]], number [[id:1|CZ19 UYA]], already it forgot her two times). So please no names. If you want photo of the hand my whatsapp is [[contact:1|+44 7700 900 733]], or son will do it, [[child:2|Nahid]], he is 14 and manages the computer: [[contact:2|nahid.c.sa1@example.com]].

Is it allowed what [[professional:3|Catrin]] said? Nobody is telling us.
%% signature
Jazakallah, Anwar bhai
