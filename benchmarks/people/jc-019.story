+++
id = "jc-019"
channel = "email"
from_name = "Morag MacAskill"
from_addr = "morag.macaskill@example.org"
subject = "[[place:1|Portree]]"
date = "2023-09-24T17:22:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "named"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "I was sitting in the corridor with my bag on my knee while seven of them went through Ruaraidh's whole life behind a door, and at the end Effie came out and said \"oh, Morag, have you been here long?\""
+++
Dear team,

I'm the granny, and [[child:1|Ruaraidh]] is the reason I'm learning about the law at sixty-eight. His mother, [[parent:1|Catriona]], is offshore two weeks in four; his father, [[parent:2|Ewan MacLeod]], is on the boats. So it's me at the school gate and it's me they don't write to.

He's at [[school:1|Bun-sgoil Loch Phort]]. Ms [[professional:1|Nicolson]] is the head there and her deputy is [[professional:2|Iain Beag]], so called as there's a bigger one. [[professional:1|Effie Nicolson]] I taught to swim. The ASN teacher is [[professional:3|Hannah]], up from [[place:2|Leicester]], who came for the climbing and stayed for a fisherman.

Well now. In the spring a child's plan meeting was held and [[parent:1|Catriona]] had said that I would stand in for her, in writing, to [[professional:4|Fiona Urquhart]] at [[council:1|Highland Council]]. I was sitting in the corridor with my bag on my knee while seven of them went through [[child:1|Ruaraidh]]'s whole life behind a door, and at the end [[professional:1|Effie]] came out and said "oh, [[parent:3|Morag]], have you been here long?" Forty minutes, [[professional:1|Effie]].

It wasn't spite. [[professional:4|Urquhart]] had told them that a grandparent has no standing and I might "complicate" matters. [[professional:3|Hannah]] wasn't easy about it; she brought me her own notes that night with [[parent:4|Donald John]], the fisherman, waiting in the van with the engine going. From these I learned [[health:1|Raigmore]] had discharged the boy from physiotherapy. No letter had reached us. [[parent:2|Ewan]] was at sea and got it from me over the radio.

I've now a power of attorney. Mrs [[professional:4|Urquhart]] has been sent a copy, recorded. [[professional:2|I.B.]] had me in for tea and scones, as a sort of apology from the school.

Use our names. [[parent:1|Catriona]] says to; she says that it's the only way they'll learn how to spell [[child:1|Ruaraidh]].

%% signature
Morag MacAskill (Mrs)

