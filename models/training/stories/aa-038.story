+++
id = "aa-038"
channel = "email"
from_name = "Fergal Devlin"
from_addr = "fergal.devlin@example.com"
subject = "the number that fell off"
date = "2017-11-15T20:15:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"They'd have my life,\" says she, \"we're told at induction, there's no figures leaves this building, not a one, not in anything that a board could be held to.\""
[[evidence]]
category = "report-change-requested"
quote = "There's a sticky note on the back of page three, photocopied through by accident, in the education board man's writing: \"Aoife – could we lose 'apraxia'? 'Delay' gets us out of the specialist nursery. Ta.\""
+++
What about ye. You asked for cases about therapists, so here's ours, and I'll try not to curse.

The wee man is four, he's a stroke from birth and no speech yet, but he has the whole house trained with his eyebrows. There was a girl came out to him, speech and language, straight out of Queen's, dead on. Ten sessions a block, four blocks, she says to us at the table. Great, says I.

The report comes and it's "blocks of input". No ten, no four. I rang her. "They'd have my life," says she, "we're told at induction, there's no figures leaves this building, not a one, not in anything that a board could be held to." At induction, now. Before they've even found the toilets.

But that's not the bit that has me up at night. There's a sticky note on the back of page three, photocopied through by accident, in the education board man's writing: "[[professional:1|Aoife]] – could we lose 'apraxia'? 'Delay' gets us out of the specialist nursery. Ta." Ta!

She hadn't lost it, fair play. It's there in black and white. But they gave the place to nobody, and he's at home with his granda.

He's learned a new eyebrow. It's for when the phone rings and it's them. I'm looking to know who you'd send a sticky note to.
