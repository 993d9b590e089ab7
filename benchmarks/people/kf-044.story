+++
id = "kf-044"
channel = "email"
from_name = "Maricel Dizon"
from_addr = "maricel.dizon@example.com"
subject = "From a mother who is also a nurse, [[child:1|Gabriel]]"
date = "2022-05-17T04:55:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "subject-access-failure"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "discussed-without-consent"
quote = "So the panel discussed my son and where he should go without any invitation to us, and then it was discussed again at the dinner table of a colleague, with the wine."
[[evidence]]
category = "subject-access-failure"
quote = "Already it is one hundred and twelve days, and they reply only that my request \"has been merged with another request\" from another Filipino family, the Dizons of Totton, that we do not even know."
+++
Good day po,

I just finished my night shift and I cannot sleep so I will write it now. I am nurse in [[health:1|Southampton General]], theatre recovery, since 2004. Before that in [[place:1|Riyadh]] and before that in [[place:2|Iloilo]]. So I know confidentiality. We have training every year, with quiz, you cannot pass without 80 percent.

My son is [[child:1|Gabriel]]. At home he is [[child:1|Gabo]] or [[child:1|Bunso]] because he is youngest. Ten years old, ADHD and also apraxia of speech. His older siblings are [[child:2|Angelica]] and [[child:3|Jun-Jun]], both okay naman. We stay in [[place:3|Shirley]]. My husband [[parent:1|Rodel]] is seaman, six months in the ship, six months here.

Before, the case manager of [[child:1|Gabriel]] was [[professional:1|Ffion]] and everything is smooth. She resign last year. The replacement is [[professional:2|Cottrell]]. I have nothing personal against [[professional:2|Cottrell]]. But he doesn't reply. I emailed him eleven times, I have the list, first one [[date:1|September 13]] and the last one [[date:2|April 25]]. Then one reply, "Hi [[parent:2|Marcel]]". I am not [[parent:2|Marcel]].

In March there is handover in my unit, and one anaesthetist, Dr [[professional:3|Pemberton]], he said to me, "how's your boy, I hear you're getting him into [[school:1|Hollybank Priory]]". I said, Doc, who told you? He said his wife. His wife is on the panel! So the panel discussed my son and where he should go without any invitation to us, and then it was discussed again at the dinner table of a colleague, with the wine. I needed to go in the sluice room for a while.

I asked [[council:1|Southampton City Council]] who is in the panel. They said it's confidential. But for my son nothing is confidential?

It's not finished. I requested all his records. Already it is one hundred and twelve days, and they reply only that my request "has been merged with another request" from another Filipino family, the [[parent:3|Dizon]]s of [[place:4|Totton]], that we do not even know. Same surname, different people! That family is so kind, Ate [[parent:4|Luz]] called me, she received our papers and she did not open beyond first page, she is also a nurse.

My friends in our church choir said, don't complain, baka they will check your visa. I am citizen since 2013. But that's the feeling, you know? You keep quiet, you are grateful.

The SENCO of [[school:2|Regents Copse Primary]], [[professional:4|Allardyce]], has told me she also was scolded for giving me one document. She gave it still. God bless her. And [[professional:5|Temi]], the speech therapist, hugged [[child:1|Gabo]] and said in front of everyone that he's the hardest worker she knows. I hold on to that one.

Please do not publish until our hearing is finished, no date yet. And please remove my hospital, even my department, because they will know. You may say only "a nurse".

Salamat po,

%% signature
Maricel D. Dizon, RN

Sent from Yahoo Mail on Android

