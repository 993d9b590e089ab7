+++
id = "jc-023"
channel = "email"
from_name = "Ifrah Warsame"
from_addr = "ifrah.w@example.net"
subject = "please can you keep this private until you change the names"
date = "2020-02-05T20:20:00+00:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "It was an email of Ansell to Victoria: \"Happy to say parenting rather than autism if it helps you with the exclusion.\""
+++
Salaam,

I am a mother of five in [[place:1|Easton]]. [[child:1|Zakariya]] is my third, age 11, autism and he does not sleep, so I don't either. The others are [[child:2|Sumaya]], [[child:3|Ayub]], [[child:4|Muna]] and the baby [[child:5|Idris]].

I want to tell about two people. One is [[professional:1|Nick]]. He came from the [[council:1|Bristol City Council]] family team; everybody said to me, be careful of [[professional:1|Nick]], and everybody was wrong. The other is Mrs [[professional:2|Lovell-Price]], deputy head of [[school:1|Stapleton Mead Academy]]. She gave me tea, she called me "my love". You see already where I'm going.

In November [[professional:2|Victoria]] (Mrs [[professional:2|Lovell-Price]]) asked me if a lady from [[health:1|Sirona]] could see [[child:1|Zakariya]] in class. I said yes, if she tells me after. The lady's name was [[professional:3|Beth Ansell]]. She told me nothing. In January [[professional:1|Nick]] brought a paper to my flat and asked had I agreed to it. It was an email of [[professional:3|Ansell]] to [[professional:2|Victoria]]: "Happy to say parenting rather than autism if it helps you with the exclusion." I read it five times, then I called my neighbour [[parent:1|Hodan]], to be sure of the English. [[parent:1|Hodan]] read it and put her hand over her mouth.

My husband [[parent:2|Abdirashid]] drives a taxi. He parked outside the school all the next day, he didn't know what else to do. At the end Mr [[professional:4|Ruddock]], the caretaker, brought him a coffee and sat in with him.

Now [[child:1|Zaki]] is excluded for 15 days. Mr [[professional:1|Tanner]] has written to his own manager about what [[professional:3|B.A.]] wrote, and I hear he's in trouble for giving it me. If anybody asks, I'd say that [[professional:1|Nick Tanner]] is the only one who has behaved like a neighbour. [[parent:1|Hodan]]'s son [[child:6|Liban]] was at that school two years before. Same lady, same tea.

%% signature
Ifrah

