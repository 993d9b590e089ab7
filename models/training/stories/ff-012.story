+++
id = "ff-012"
channel = "forum-post"
from_name = "DrMumDontAsk"
from_addr = ""
subject = "Inside view: why your EP report says nothing (v long)"
date = "2019-03-18T23:55:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She said on her first day she'd been handed a laminated list of words she could use instead of a number, and told that the last person who'd ignored it wasn't there any more, and that I was looking at her replacement."
[[evidence]]
category = "report-change-requested"
quote = "And her line manager had rung and gone through it with her sentence by sentence, \"specialist\" to come out here, \"daily\" out there, and \"would you be comfortable with school-based support instead of small setting?\"; she hadn't been, and she'd typed it."
[[evidence]]
category = "false-information"
quote = "it has turned into \"mother is under a psychologist\". So there I am, under one. It's been read out at two reviews, with sympathy."
+++
NC for this. I'm a clinical psychologist (NHS, adult, nowhere near where we live) and mum to DD, 8, ASD + selective mutism. I've hovered on here for years giving tactful replies. This is my untactful one.

We had the usual. Two years for dx. Nursery said shy, reception said stubborn, Y1 said ask CAMHS, CAMHS said ask school. DH and I are both professionals with a mortgage, so God knows how folk manage who aren't. DD was put in the corridor for not answering the register. They've apologised for the corridor. Moving on.

LA EP came in Oct. Young, sharp, did everything I'd have done and a thing or two I would have not thought of. At the end I asked her, as one does, what level she'd be recommending and she began to tell me about the weather. So I left it.

Report lands. Lovely formulation, then a recommendations page made of blancmange. I know how these are built; you can see where the joists were. Emailed her. No answer. Next thing is I'm at a conference in Birmingham in Jan, coffee queue, and who's in front of me but her. She said I've been hoping I wouldn't see you and hoping I would. We went and sat on the fire stairs.

I'm giving it as near verbatim as I can. She said on her first day she'd been handed a laminated list of words she could use instead of a number, and told that the last person who'd ignored it wasn't there any more, and that I was looking at her replacement. I asked was that what had happened to DD's page, or did she just do it as trained? Neither. She'd kept off numbers, she said, she'd described it so tightly, no number in sight, that any fool could've counted. And her line manager had rung and gone through it with her sentence by sentence, "specialist" to come out here, "daily" out there, and "would you be comfortable with school-based support instead of small setting?"; she hadn't been, and she'd typed it.

I held her hand, I've supervised girls like her.

And the thing that I can't forgive is a smaller one. She'd got, in the family section, and it was in her draft in the correct form since she showed me on her phone, "mother is a psychologist". Somewhere between her and the plan it has turned into "mother is under a psychologist". So there I am, under one. It's been read out at two reviews, with sympathy. I've sat there being nodded at.

I know, I know. I ought to report it all. I'd be reporting her, though, wouldn't I? Not the laminator.

Campaign people, if you're reading: fine to use, not the conference, not the stairs.
