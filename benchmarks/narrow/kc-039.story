+++
id = "kc-039"
channel = "email"
from_name = "Pearl Singh-Rose"
from_addr = "pearlsr@example.net"
subject = "[[council:1|wolverhampton]] / [[child:1|Deep]]"
date = "2024-01-18T20:33:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "it said \"per discussion with LA please amend to query pending school evidence\"."
[[evidence]]
category = "school-approached"
quote = "BUT he had allready rung round three specials to tell them not to offer Deep a place until \"the query is resolved\", the head of Tettenhall Grove told me that on the tour"
+++
Hiya, [[parent:1|Pearl]] here we spoke at the Drop in at [[school:1|Penn fields nursery]]. You said jot it down so im jotting.

My little boy is [[child:1|Deep]], he's 5. His sister [[child:2|sweetie]] is 8 (it's [[child:2|Simran]] really). [[child:1|deep]] doesn't talk yet but he thinks, He's deep, my dad always says. hearing fine. They sent him to [[health:1|New cross]] for the autism thing and Dr [[professional:1|Moon]], Korean lady, lovely, waited an hour with us while he lined up the pens. over the moon he was. she wrote DIAGNOSED. Then the letter from the panel came and it said "query". query!!

I rang the secretary, [[professional:2|Tuesday]], that's her name, got her on a Thursday. She read me what was on the screen. it said "per discussion with LA please amend to query pending school evidence". So i'm asking who is per discussion. [[professional:2|tuesday]] says she shouldnt of read it me. I said which tuesday will you ring back. that got a laugh at least

Mr [[professional:3|price]] at SEN says that health would have to answer that. BUT he had allready rung round three specials to tell them not to offer [[child:1|Deep]] a place until "the query is resolved", the head of [[school:2|Tettenhall Grove]] told me that on the tour. The price of a sweetie that's what it would cost them to be honest with me for once

i do not want to get Dr [[professional:1|moon]] in bother. Or [[professional:2|tuesday]]. [[professional:3|Price]] you can have

%% signature
Pearl x

