+++
id = "x-015"
channel = "forum-pm"
from_name = "blackcountrybeeji"
from_addr = ""
subject = "Which [[child:1|Harleen]]?"
date = "2025-02-05T19:22:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information", "no-chance-to-correct"]
consent = "named"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Our report had been emailed to her instead of me."
[[evidence]]
category = "false-information"
quote = "says my girl has a stammer and an older brother with ADHD. She has neither."
[[evidence]]
category = "no-chance-to-correct"
quote = "it's a finalised document and comments would be attached at the back, not changed in the text"
+++
Hi, thanks for accepting my message, I didn't want to put this on the open board.

My daughter is [[child:1|Harleen Gill]]. There's another girl in her year at [[school:1|Tividale Heath Academy]] called [[child:2|Harleen Bains]], sweet girl, also on SEN support. I always thought one day somebody was going to mix those two up, and that's what happened.

Just before Christmas [[child:2|Harleen]]'s mum, [[parent:2|Parmjit]], came up to me outside the gurdwara and said "I think I've got something of yours." Our report had been emailed to her instead of me. She'd read to page four before she realised, and who could blame her. It has our address in it, [[place:1|Dudley Port]] and all, and the bit about my postnatal depression.

So I asked [[council:1|Sandwell]] for a fresh copy. That came addressed to "the parents of [[child:1|Harlene Gill]]" and half of it isn't even about her. The speech therapist's section says my girl has a stammer and an older brother with ADHD. She has neither. She's got one little sister, [[child:3|Simran]], who's two. It's [[child:2|Harleen B]] pasted into [[child:1|Harleen G]].

I rang the SALT, [[professional:1|Keeley Round]], and she said she sent hers in right. I rang the caseworker, [[professional:2|Anthony]], and he said it's a finalised document and comments would be attached at the back, not changed in the text. He called her [[child:1|Harleem]] twice on the phone. Then [[health:1|Sandwell General]] cancelled our hearing appointment because "the stammer clinic" had picked her up.

No one at [[council:1|Sandwell Council]] has told [[parent:2|Parmjit]] anything, by the way. I did that myself.

I don't mind you using my name, it's [[parent:1|Jaswinder Gill]], I've got nothing to hide any more because they've already emailed it round [[place:2|Oldbury]]. Leave the [[parent:2|Bains]] family out though.
