+++
id = "y-007"
channel = "email"
from_name = "Hodan Warsame"
from_addr = "hodan@warsame.example.org"
subject = "I was the child"
date = "2023-02-27T08:11:00+00:00"
html = true
kind = "story"
categories = ["subject-access-failure", "insecure-handling", "false-information"]
consent = "named"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "The law says a month. My birthday came and went, and then Eid, and it was November when the link arrived."
[[evidence]]
category = "insecure-handling"
quote = "\"disposed of during the 2016 office move\""
[[evidence]]
category = "false-information"
quote = "It has me born in Mogadishu to parents with \"no English\"."
+++
Most people who write to you are somebody's mum. I'm the somebody. I'm 27, I'm a paralegal in [[place:1|Sheffield]], and from Year 2 to Year 11 I was "[[child:1|H.W.]], selective mutism, query learning disability".

I wanted to read what they'd written about me. I asked [[council:1|Sheffield City Council]] and [[health:1|Sheffield Children's]] on the same day, [[date:1|11/04/2022]], NHS number [[id:1|999 412 7736]], passport, bank statement, the works. The law says a month. My birthday came and went, and then Eid, and it was November when the link arrived.

What came from the council was thick. What came from the hospital was one side of A4 which told me that my therapy notes, six years of Wednesdays with a woman called [[professional:1|Bridget]] who got the first word out of me, had been "disposed of during the 2016 office move". I was twenty in 2016. I believe they're meant to keep them till you are 25.

And the thick part? It has me born in [[place:2|Mogadishu]] to parents with "no English". I was born in the [[health:2|Northern General]]. My mother, [[parent:1|Sahra]], was *working* there, as an interpreter. Somebody wrote that in 2003 and then nine more people copied it, and by the time I'm at [[school:1|Firth Bank High]] it's the reason why I don't talk.

I don't want compensation. I'd like one person to look at the line and cross it out.

Use my name. For years other people spoke for me and I'd like to do this one: [[child:1|Hodan Warsame]].

%% signature
Hodan Warsame (she/her)
07700 900 284
%% disclaimer
This message is intended for the addressee only. If you have received it in error please delete it and let the sender know.
