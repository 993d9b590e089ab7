+++
id = "k-026"
channel = "email"
from_name = "Bethan & Huw Prosser"
from_addr = "prossers@example.org"
subject = "Mr [[professional:1|Bach]]"
date = "2009-06-24T18:33:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "It was final enough that Ceri's proposed statement had been on the staffroom noticeboard for a week, with Dr Anwen's report stapled behind it, and we'd had sight of neither."
+++
Not the composer. There are two by the name of [[professional:2|Davies]] at [[school:1|Ysgol Nant Fawr Isaf]], so from nursery up the children say Mr [[professional:2|Mawr]] for the head, who is six foot four, and Mr [[professional:1|Bach]] for the other, who isn't. [[child:1|Rhys]] came home in March and said Mr [[professional:1|Bach]] told him he wouldn't be getting a helper in September, sorry butt.

This was before we had been told anything. I asked [[parent:1|Huw]], thinking he'd opened a letter. I asked [[professional:3|Ceri]], thinking he would surely have phoned; he's our named officer at [[council:1|Cardiff]], sounded on paper like a girl and has a voice like a coal lorry. [[professional:3|Ceri]] said "nothing's final". It was final enough that [[professional:3|Ceri]]'s proposed statement had been on the staffroom noticeboard for a week, with Dr [[professional:4|Anwen]]'s report stapled behind it, and we'd had sight of neither.

My mam-gu went up the school. I don't recommend it in general but she had the pair of them stood in the corridor like boys. Mr [[professional:1|Bach]] told her he'd said it because he thought somebody ought to tell the child. She's ninety in August. She shook his hand.

[[health:1|Llandough]] diagnosed [[child:1|Rhys]] with the muscular dystrophy, by the way, it's not that he's lazy, which is what it said on the board.

%% signature
Bethan

