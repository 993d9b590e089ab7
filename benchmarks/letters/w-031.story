+++
id = "w-031"
channel = "email"
from_name = "Sławomir Wiśniewski"
from_addr = "slawek.joiner@example.net"
subject = "what [[council:1|Northumberland]] did in my son [[child:1|Jakub]] case"
date = "2024-11-26T06:05:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "subject-access-failure"]
consent = "unclear"
hold_until = "event"
[[evidence]]
category = "report-change-requested"
quote = "Please could you revisit para 4.2 and remove \"specialist placement\""
[[evidence]]
category = "subject-access-failure"
quote = "what they must give me in one month they gave in six"
+++
Dear Madam,

I write before work so short.

My son is [[child:1|Jakub]], at home [[child:1|Kuba]], in school they say [[child:1|Jacob]] and I stopped to fight it. He is 14, deaf from meningitis, operated in [[health:1|Freeman]] and now under [[health:2|RVI]] also. We live in village [[place:1|Shilbottle]] near [[place:2|Alnwick]]. His school is [[school:1|Aln Valley High]].

In February I asked for all documents. Request number [[id:1|IR-24-2219]]. Law says one month; what they must give me in one month they gave in six, on [[date:1|19 August 2024]], on memory stick, and password was "password1". In it I find this e-mail (I change nothing):

From: [[professional:1|Faye Storey]]
To: [[professional:2|Coral Ridley]]; cc [[professional:3|A Nwachukwu]]
Sent: [[date:2|02 May 2024]] 15:47
Subject: RE: [[child:1|JW]] ToD advice

"Hi [[professional:2|Coral]], thanks for this. Please could you revisit para 4.2 and remove "specialist placement" - [[council:1|NCC]] can't be seen to be recommending [[school:2|Priory Hall]] given cost. Happy to chat. [[professional:1|F]] x"

With kiss at the end!

Mrs [[professional:2|Ridley]] is teacher of the deaf, eleven years she knows him. She changed 4.2. I do not blame her so much, she has mortgage. When I met her in supermarket car park she said "[[parent:1|Slawek]], I'm not allowed". I said what is a storey without stairs, Mrs [[professional:2|Ridly]]? She did not laugh.

My ex-wife [[parent:2|Beata]] in [[place:3|Blyth]] has same papers but with this page missing. Why?

Tribunal reference [[id:2|EH929/24/00518]], hearing is not fixed. Until there is decision please keep only for you. My van is [[id:3|NK19 ZZX]] if you ever come to [[place:2|Alnwick]], everybody knows it, come for coffee.

%% signature
Pozdrawiam / Regards
Sławomir Wiśniewski
Joinery & Sash Windows
