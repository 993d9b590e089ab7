+++
id = "k-013"
channel = "email"
from_name = "Folake O."
from_addr = "folake.o@example.com"
subject = "They do not know my son"
date = "2017-05-02T19:59:00+01:00"
html = false
kind = "story"
categories = ["false-information", "other-collusion"]
consent = "named"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It was written, and read aloud in a room at Crampton Gate, that Tobi has \"no bed of his own\" and is \"minded by an elderly woman\"."
[[evidence]]
category = "other-collusion"
quote = "Later it came out that Philippa and the community paediatrician had agreed between them on the phone to call it behaviour and not epilepsy, so that nobody's budget would have to move."
+++
Dear Sir/Ma,

In front of that school everybody calls me Mummy [[child:1|Tobi]]. The lollipop man, the other mothers, even the crossing dog if he could talk. So when a woman telephoned and asked for "[[child:1|Oluwatobiloba]]'s carer" I knew it was official, and that it was bad.

That was [[professional:1|Ngozi]]. [[professional:1|Ngozi]] came to my flat off the [[place:1|Walworth Road]], sat on the edge of the chair, touched nothing, ate nothing, wrote everything. The day after, [[parent:1|Bisi]] came, sat in the same chair, ate two plates and told me I had been foolish to let anybody into the house with a lanyard and no witness. [[parent:1|Bisi]] was right. It was written, and read aloud in a room at [[school:1|Crampton Gate]], that [[child:1|Tobi]] has "no bed of his own" and is "minded by an elderly woman". He has a bed. He was on it. And [[parent:1|Bisi]] is forty-four.

From then she attended everything. I would begin, my voice would shake, and she would take over: "What my sister in the Lord is saying is." She asked Mr [[professional:2|Ade]] whether it is true that the boy had been put at the back since he had the fit. Mr [[professional:2|Ade]] answered, God bless him, that it is true and he was told to. [[professional:3|Philippa]] from [[council:1|Southwark]] asked that it not be minuted. Later it came out that [[professional:3|Philippa]] and the community paediatrician had agreed between them on the phone to call it behaviour and not epilepsy, so that nobody's budget would have to move.

His consultant at [[health:1|Evelina]] is Dr [[professional:4|Siddiqui]], who was furious. His little sister [[child:2|Temi]] can tell you more about seizures than [[professional:1|Ngozi]] can.

Use my name. Use his. I have nothing to hide, let them hide.

%% signature
Mrs Folake Oyelaran

