+++
id = "m-039"
channel = "email"
from_name = "Rowan and family"
from_addr = "rowan.hearth@example.org"
subject = "Thoughts from a home educator in [[place:1|Devon]]"
date = "2018-04-17T13:32:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi all,

I've followed your project from the start and only want to say something on "unknown to parents", as you call it.

I home educate three: [[child:1|Linden]], [[child:2|Juniper]] ([[child:2|Juno]]), [[child:3|Wren]]. When [[child:1|Linden]] was still at [[school:1|Totnes Steps]] I'd have said that nothing went on behind us, as the SENCO ([[professional:1|Heather Maddock]]) was a friend. [[professional:1|Heath]] came to supper. Then after we'd deregistered she gave me, with a bottle, her own notes of a meeting in [[place:2|Exeter]], where she'd been under the title of "Ms [[professional:1|Maddock]], setting" and told a room of people that [[child:1|L]] ate crayons.

He did, once, at hers, for a dare of [[child:2|Juniper]]'s.

What I'd add to your list of categories is that it's often a friend. [[professional:1|Heather]] never thought she was "discussing a child without consent". She thought she was talking about [[child:1|Linny]]. The officer there, [[professional:2|Bruno Facey]], wrote down "pica". [[professional:2|Bruno]] isn't a monster either; we've met, we've wild swum.

I'm not submitting us as a story. We're all right. But you could have a heading for it.

%% signature
Rowan (she/they)

