+++
id = "jc-014"
channel = "email"
from_name = "Angharad Bufton"
from_addr = "angharad.b@example.net"
subject = "[[child:1|Osian]] - IDP"
date = "2022-03-30T12:15:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "It went final on 10 January without anyone having shown me a page, and when I sent two sides of corrections Swancott replied that the consultation window had closed."
+++
Hi

You asked for examples from Wales under the new system. Here is ours, [[council:1|Powys]].

My son [[child:1|Osian]], 8, PDA profile. Husband [[parent:1|Gwilym]] is a postman and [[parent:2|Glenys]], his mam, lives with us. School is [[school:1|Ysgol Maes Hafren]] in [[place:1|Newtown]].

Who's who: [[professional:1|Catrin]] is the ALNCo. Mr [[professional:2|Beddoes]] is head. [[professional:3|Leila Haddad]] is the clinical psychologist from [[health:1|Powys Teaching Health Board]], based up at [[health:2|Bronllys]]. And there's Mrs [[professional:4|Swancott]] of the council, who I have yet to see in the flesh.

Dr [[professional:3|Haddad]] came to the house in November, and she told [[parent:2|Glenys]] (I was at work) that the report would be sent to me for comments first. [[parent:2|Glenys]] wrote it on the calendar, "[[professional:3|Leila]], report, check". It went final on [[date:1|10 January]] without anyone having shown me a page, and when I sent two sides of corrections [[professional:4|Swancott]] replied that the consultation window had closed. What window? [[professional:1|Catrin]] said there hadn't been one. She checked her inbox while I stood there.

The mistakes aren't small. [[child:1|Osian]] is down as an only child; my daughter [[child:2|Efa]] would like a word. It has [[parent:1|Gwilym]] down as "absent". He's on an early, he's home by two.

[[professional:3|Leila]] rang as soon as she heard, very upset. She had sent a draft to [[professional:4|Nerys Swancott]] marked FOR FAMILY, and assumed. Mr [[professional:2|Beddoes]] keeps telling me that what's done is done and Miss [[professional:1|Vaughan]] (she's [[professional:1|Catrin]]) rolls her eyes behind him.

IDP is now being written on the strength of it. [[parent:2|Glenys]] has crossed out the calendar.

%% signature
Angharad

