+++
id = "za-014"
channel = "email"
from_name = "Philippa Trethewey-Shah"
from_addr = "pip.ts@example.com"
subject = "Physio, OT and the wandering paragraph ([[council:1|Devon]])"
date = "2015-02-22T20:31:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "other-collusion", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "could \"requires\" become \"may benefit from\" by Friday, there's a love"
[[evidence]]
category = "other-collusion"
quote = "The community paed and the inclusion manager share a house in Topsham, and I'm told that our sort of funding is decided over the washing-up"
[[evidence]]
category = "access-denied"
quote = "I'm not permitted to know who was in the room, what they read or why they said no"
+++
Dear whoever has the bad luck to be on inbox duty,

Scene: kitchen, Sunday night, one child asleep, one child ([[child:1|Arjun]], 7, quad CP) not asleep and singing. I have a glass of wine and a lever-arch file.

The standing frame: ordered 2013, arrived 2014, collected by mistake by a man who thought it was for scrap. I've dined out on that one.

The hoist: don't.

The OT report: our OT, [[professional:1|Sally-Anne Crook]], is a trooper, and I once answered her phone when she was under the hoist with both hands full. It was a chap from the SEN team, terribly jolly, who took me for the receptionist. Would I let her know he'd had a look at [[child:1|Arjun]] and could "requires" become "may benefit from" by Friday, there's a love. I said I'd be sure to pass it on. By Friday it had.

The panel: turned us down in three lines. I'm not permitted to know who was in the room, what they read or why they said no; apparently it would "inhibit free discussion". I expect it would.

The gossip: The community paed and the inclusion manager share a house in [[place:1|Topsham]], and I'm told that our sort of funding is decided over the washing-up. My source is the woman who does their garden and who also, it being [[place:2|Devon]], does mine. She heard "if you don't put it down as a need, I don't have to find it" through the window, and the other one said fine, pass the tea towel.

I would be so grateful if you'd scrub us out of it. [[parent:2|Nikhil]] works for [[health:1|RD&E]] and would like to go on doing so.

%% signature
Pip

%% disclaimer
Trethewey-Shah Ceramics Ltd. Registered in England. Seconds sale every August.
