+++
id = "je-027"
channel = "email"
from_name = "Hatice Demir"
from_addr = "hatice.demir@example.com"
subject = "about my son speech therapy and SAR"
date = "2010-11-08T15:36:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "After 117 days they sent me 9 pages and on 6 of them is all black, only the name of my son is not black."
[[evidence]]
category = "report-change-requested"
quote = "So Emma was asked from Enfield to change her paper from two times in week and she did not want, therefore she's gone."
+++
Dear Madam/Sir,

My name is [[parent:1|Hatice]], I live in [[place:1|Edmonton]] with three sons, [[child:1|Emre]], [[child:2|Kaan]], [[child:3|Deniz]]. [[child:3|Deniz]] is smallest, he has five years, and has problem of speaking in both language.

[[professional:1|Paulette]] is with him in the nursery, and she is like grandmother. She is carrying him on her back when he cries. [[professional:2|Emma]] comes from [[health:1|Forest Road health centre]] each second week with a bag with animals. Last year [[professional:2|Emma]] tells me he must have the therapy two times in week, she has said this also to the school, she has it in her hand, a paper. I'm happy. Then summer. After summer comes [[professional:3|Katherine]], with same bag of animals, but she says two times in term.

My brother in the law [[parent:2|Serkan]] he's reading law at night school. He says ask for papers, it's 40 days and costs 10 pounds. I give 10 pounds to Mrs [[professional:4|Achebe]] in the window, she gives receipt, it's on [[date:1|12.07.2010]].

After 117 days they sent me 9 pages and on 6 of them is all black, only the name of my son is not black. [[parent:2|Serkan]] held one to the lamp. Under black you can read a little. It's written: "please can [[professional:2|Emma]] revise, we have no capacity, ask [[professional:3|Katherine]] if not willing".

So [[professional:2|Emma]] was asked from [[council:1|Enfield]] to change her paper from two times in week and she did not want, therefore she's gone. I saw her after, in the market. She bought peppers. She kissed [[child:3|Deniz]] and said "I'm so sorry, darling", and she has cried, and I too.

Thank you for reading this bad English.

%% signature
Hatice

