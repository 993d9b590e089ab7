+++
id = "jb-022"
channel = "email"
from_name = "Hiwa Karim"
from_addr = "hiwakarim@example.com"
subject = "About [[child:1|Rebin]] and what was told to the interpreter"
date = "2023-01-23T20:02:00+00:00"
html = true
kind = "story"
categories = ["false-information", "reports-circulated-unseen", "access-denied", "no-chance-to-correct"]
consent = "anonymised"
hold_until = "2023-03-02"
[[evidence]]
category = "false-information"
quote = "It says that Rebin was injured \"by a family member\"."
[[evidence]]
category = "reports-circulated-unseen"
quote = "They had the report already, they were reading to us from it, and it was the first time we knew that there was any report."
[[evidence]]
category = "access-denied"
quote = "When I asked to hold it Ms Faulkner said it was \"third party\" and could not be given to me."
[[evidence]]
category = "no-chance-to-correct"
quote = "Dr Penhale's manager wrote that the time for parents' comments had passed on 4 November, and the letter which offered us this time is dated 7 November."
+++
Dear Sir/Madam,

My friend at the college where I learn English helps me with this. I tell it and he corrects it, but he promised to not make me sound like a professor.

We are Kurdish, from [[place:1|Sulaymaniyah]]. I came to [[place:2|Plymouth]] in 2015, my wife [[parent:1|Shilan]] and the children came in 2018. [[child:1|Rebin]] is ten years old now. When he was four a wall fell. He has a brain injury on the left side, epilepsy, and he is very funny, he makes all the voices of the family. There is also [[child:2|Lana]], thirteen, and the small one, [[child:3|Daniel]], who was born here at [[health:1|Derriford]] and got the English name.

In school they say [[child:1|Robin]]. It started as a mistake on the peg and now it is on the documents.

[[school:1|Stoke Barton Primary]] is a kind school. I say this first. His teacher [[professional:1|Kerry-Ann]] learned to write his name in our letters. The headteacher, Mr [[professional:2|Tregidga]], came to our flat when the lift was broken and carried the wheelchair.

The problem is about the plan. [[council:1|Plymouth City Council]] sent an educational psychologist, Dr [[professional:3|Penhale]], and with her an interpreter on the telephone. The interpreter was speaking Arabic. I do not speak much Arabic, my wife speaks none. We said this. Dr [[professional:3|Penhale]] said there was only half an hour left and perhaps we can "muddle through".

After two months a report arrived. Many things in it nobody said. It says that [[child:1|Rebin]] was injured "by a family member". I said a wall. In Arabic the voice asked "who was it?" and I said "al-jidar", the wall, and I think he heard "al-jadd", which is grandfather. My father [[parent:2|Karim]] carried that boy in his arms for nine kilometres to the hospital. He died in 2017. It is good that he died before that report.

Then began all the other things. A social worker came, [[professional:4|Leoni Faulkner]], and a policewoman. They asked [[child:2|Lana]] questions alone at her school, [[school:2|Mount Batten High]]. They had the report already, they were reading to us from it, and it was the first time we knew that there was any report. When I asked to hold it Ms [[professional:4|Faulkner]] said it was "third party" and could not be given to me. My own words are third party to me.

The investigation was closed after five weeks with "no further action". It is a letter of two lines. I have framed it.

But the report was not closed. I asked to correct it. Dr [[professional:3|Penhale]]'s manager wrote that the time for parents' comments had passed on [[date:1|4 November]], and the letter which offered us this time is dated [[date:2|7 November]]. So in the plan, in section A, which is supposed to be the family's own section, it says still "injury, cause disputed". The special school we visited, [[school:3|Cann Wood]], has read it. The lady who showed us the sensory room did not leave us alone with him. I noticed. [[parent:1|Shilan]] did not notice and I have not told her.

I ask you to use this but not our name, not our city. Maybe you can say Kurdish, because people should know that there is such a language. If somebody there knows how a wall can be put back into a report please write to me.

We are told to wait for the review on [[date:3|2nd March]]. Maybe do not print before.

%% signature
With thanks and respect,
Hiwa

