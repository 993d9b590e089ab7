+++
id = "i-021"
channel = "email"
from_name = "Morwenna Tregear"
from_addr = "morwenna@example.org"
subject = "Twins - two plans, one cut and paste job"
date = "2018-04-09T21:09:00+01:00"
html = false
kind = "story"
categories = ["false-information", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Loveday's plan said she had tonic-clonic seizures and was registered sight impaired, and Demelza's said that she needed a walker and splints."
[[evidence]]
category = "reports-circulated-unseen"
quote = "They had been sent out a fortnight before I got mine, to the school, to the GP at Stennack Surgery, to the OT and to a transport contractor in Camborne."
+++
Hello, I found you through a friend of a friend on the [[org:1|Kernow Parents Together]] page.

Mine are identical twin girls, [[child:1|Demelza]] and [[child:2|Loveday]], nine in May. Being identical everybody thinks that they are one person with two heads. They aren't. [[child:1|Demelza]] has epilepsy and a visual impairment. [[child:2|Loveday]] has cerebral palsy and can see a crab move at fifty yards. They're in different classes at [[school:1|Porthmeor Road School]] on purpose.

We live out at [[place:1|Zennor]], their dad [[parent:1|Jago]] fishes out of [[place:2|Newlyn]] so I do most of this on my own.

EHCPs came through last September and I sat down at the table with both and a cup of tea and by the time I'd got to the bottom of page one I'd gone cold. [[child:2|Loveday]]'s plan said she had tonic-clonic seizures and was registered sight impaired, and [[child:1|Demelza]]'s said that she needed a walker and splints. Two whole pages of each had been pasted into the other one. Not only that, [[child:2|Loveday]] had [[child:1|Demelza]]'s rescue medicine protocol in hers. If she'd ever been out cold on the floor from a bang on the head, someone would've put buccal midazolam in her!

Well, mistakes happen. I rang [[professional:1|Sian Roskilly]], our officer at [[council:1|Cornwall Council]], and said it nicely. She was mortified. She said that she'd recall them the same day. But here's the rub, they'd gone by then. They had been sent out a fortnight before I got mine, to the school, to the GP at [[health:1|Stennack Surgery]], to the OT and to a transport contractor in [[place:3|Camborne]]. A taxi firm! The driver ([[professional:2|Clive]], dear man, he's been driving them since Reception) said to me, I never knew [[child:2|Lowdy]] had fits, I'd have been more careful over the bumps.

I asked for three things:
a) everyone who'd had the wrong plan to be told so in writing
b) somebody to check it hadn't got onto the hospital system at [[health:2|Treliske]]
c) the right ones.

We got c) on [[date:1|19 October]]. They still had the girls' middle names swapped, [[child:1|Demelza Rose]] and [[child:2|Loveday Wren]], other way about. As for a), she moved to another team and her replacement, [[professional:3|Toby]] somebody, knew nothing. As for b), in January [[child:1|Demelza]] had a big seizure and was blue-lighted in, and a registrar looked at the screen and asked me where were her splints.

I honestly thought [[parent:1|Jago]] would put his fist through the wall. He doesn't say a lot usually. He went and sat with the consultant, Dr [[professional:4|Petra Vos]], and she took it on herself to ring round every single person on the list that night and put it right. One evening it took her. It'd been four months.

I don't know what your rules are about names. Ask me before you use anything and we'll see, I might be braver by then.

%% signature
Morwenna

