+++
id = "e-046"
channel = "email"
from_name = "Kerry-Ann Blissett"
from_addr = "ka.blissett@example.com"
subject = "Would you want mine + a couple of mums from my group?"
date = "2024-02-20T13:29:00+00:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Hey!

I run a little WhatsApp called [[org:1|Bexley Blue Badgers]], 43 mums and one very brave dad ([[parent:1|Errol]]). I put your appeal up on Sunday and I've had six people say they'd talk. I'd want to check a few things first though, as some are scared stiff.

1) If [[parent:2|Oluchi]] sends hers and [[parent:3|Steph]] sends hers and it's the same officer, will you notice? It is the same officer. It's always [[professional:1|Nadine]].
2) Can voice notes be sent? [[parent:3|Steph]] doesn't do typing. Hers run to about eleven minutes each, bring tea.
3) Mine's about [[child:1|Zion]] and what happened between [[school:1|Danson Rise Primary]] and the speech therapist. I've the emails. Do you want those blacked out by me or do you do it?
4) Is there a cut off? [[parent:2|Oluchi]]'s mediation with [[council:1|Bexley]] is [[date:1|7 March]].

My nan, Miss [[parent:4|Ivy]], ninety-one, brought up four in [[place:1|Erith]] with no EHCP between them, wants it noted that she'd have sorted this lot with a wooden spoon.

%% signature
Kerry-Ann x
07700 900412

