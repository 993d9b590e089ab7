+++
id = "z-003"
channel = "email"
from_name = "Iain Dalgetty"
from_addr = "dalgetty.iain@example.net"
subject = "A remarkable coincidence in [[council:1|Fife]]"
date = "2019-05-07T19:22:00+01:00"
html = false
kind = "story"
categories = ["other-collusion", "access-denied", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "Och, we settle the wording with Education first, it saves the families hearing two different things."
[[evidence]]
category = "access-denied"
quote = "Six weeks of tennis, and at the end of it I was told, in writing, that I couldnae have it."
[[evidence]]
category = "tribunal-disclosure"
quote = "No one had sought our leave to put it there."
+++
I'm a proofreader to trade, so you'll forgive me for noticing.

We asked for a coordinated support plan for our lad [[child:1|Fergus]] (cerebral palsy, 11, a demon at chess). On [[date:1|14 January]] two letters came through the door of our house in [[place:1|Cupar]]. One from [[council:1|Fife Council]], one from [[health:1|NHS Fife]]. Different crests. Same three sentences explaining why he did not need it, word for word, down to "signficant" without its second i. Both times.

I put this to the physio lead, [[professional:1|Morag Tulloch]], more as a joke than anything. She didnae even blush. "Och, we settle the wording with Education first, it saves the families hearing two different things." So the health opinion on my son's legs was composed by committee wi' the folk who'd be paying for it.

Then I asked for the panel's reasons, the real ones, the ones on paper. Education said Health kept the minute. Health said Education had the only copy. Six weeks of tennis, and at the end of it I was told, in writing, that I couldnae have it.

We made a reference to the Tribunal. The authority's case statement had fourteen appendices. Number nine was a CAMHS assessment from when [[child:1|Fergus]] was six and his granny [[parent:1|Netta]] had just died in front of him. It has nothing to do with his legs. It was done on the promise that it would stay in that clinic's drawer or the school's. No one had sought our leave to put it there. The convener was decent about it and said she'd disregard it, which you'll know is like being asked to disregard a smell.

I don't mind your using this so long as nobody could tell it was us. The typo you may keep.

%% signature
Iain Dalgetty
Proofreading & copy-editing
01632 960 417
