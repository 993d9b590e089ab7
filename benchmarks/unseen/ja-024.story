+++
id = "ja-024"
channel = "email"
from_name = "Agnieszka Wójcik"
from_addr = "agnieszka.wojcik@example.com"
subject = "my son's documents, [[place:1|Tamworth]]"
date = "2015-03-12T16:48:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "I called to her office three times and the secretary said that the document is already closed and comments from the parents are not taken."
[[evidence]]
category = "discussed-without-consent"
quote = "After half an hour the door is opening and everybody goes out, Mrs Garratt from the council, the psychologist, the head Mr Alcock, they've already made the meeting without us!"
+++
Hello,

I am [[parent:2|Agnieszka]], I live since 2006 in [[place:1|Tamworth]]. I have son [[child:1|Mateusz]] (Year 5) and daughter [[child:2|Zuzanna]] (Reception, we say [[child:2|Zuzia]]). For the son I have a problem with the authority [[council:1|Staffordshire]].

[[child:1|Mateusz]] has autism and in the school [[school:1|Wigginton Heath]] he is hiding under tables. The teacher Miss [[professional:1|Jodie Bloor]] is asking for help many times. So in the autumn came psychologist. Her name is written in three ways in the papers: [[professional:2|Hemmings]], [[professional:2|Hemings]] and in one place [[professional:2|Hennings]]. For me it's a small sign how careful they are.

In the report is one sentence that made me cry: "[[child:1|Mateusz]] shows no awareness of other children." He is giving to his sister the crust from his bread every day, because [[child:2|Zuzia]] likes the crust. I wanted to tell this to Dr [[professional:2|Hemmings]]. I called to her office three times and the secretary said that the document is already closed and comments from the parents are not taken.

After that there was the review meeting on the [[date:1|3rd of February]]. My husband [[parent:1|Sławek]] took day off and put on a tie. We wait in the corridor on small chairs. After half an hour the door is opening and everybody goes out, Mrs [[professional:3|Garratt]] from the council, the psychologist, the head Mr [[professional:4|Alcock]], they've already made the meeting without us! Mr [[professional:4|Alcock]] told us it was "only pre-meeting". There was no other meeting.

What I want? That somebody writes about the bread.

Please change names. Polish you can leave.

%% signature
Pozdrawiam / regards
Agnieszka Wójcik
tel. 07700 900 581

