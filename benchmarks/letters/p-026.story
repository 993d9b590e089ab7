+++
id = "p-026"
channel = "email"
from_name = "Delroy Pinnock"
from_addr = "delroy.pinnock@example.com"
subject = "Log - [[child:1|Marcus-Jermaine Pinnock]], UPN [[id:1|Z330420119007]]"
date = "2013-02-20T04:48:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "insecure-handling", "subject-access-failure"]
consent = "named"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "She reads me bits out of it down the phone. She's got it, Connexions have got it, transport have got it. I haven't."
[[evidence]]
category = "insecure-handling"
quote = "skip outside the old annexe, lid off, and there's MJ's red folder on top with the rain on it"
[[evidence]]
category = "subject-access-failure"
quote = "every name, every date and the whole of the conclusions covered over, even my own name"
+++
I work nights at the sorting office so I keep a log, that's how I'm made. My son is [[child:1|Marcus-Jermaine]], [[child:1|MJ]] to everybody, fifteen, sickle cell and a speech impairment. His mum is [[parent:1|Patrice]], we're not together but we're together on this.

[[date:1|23/5/12]] - specialist SALT Mrs [[professional:1|Anstruther-Bell]] sees him at [[school:1|Heathfield Rd Boys]]. Half hour. He liked her shoes.

[[date:2|14 June]] - call from Miss [[professional:2|Noreen Tighe]], [[council:1|B'ham]] placements. She reads me bits out of it down the phone. She's got it, Connexions have got it, transport have got it. I haven't.

[[date:3|3 July]] - mine arrives.

Thurs [[date:4|19th July]] - on my way home, [[place:1|Soho Road]], skip outside the old annexe, lid off, and there's [[child:1|MJ]]'s red folder on top with the rain on it. And others. I took his and I rang the school about the others, [[contact:1|0121 496 0338]], got the answerphone. They were clearing for the builders.

[[date:5|20/7/12]] - head, Mr [[professional:3|Faith]], says "nothing sensitive was in the skip". I'm looking at it while he's saying so. I have every faith in my own eyes.

[[date:6|1st Aug '12]] - SAR to [[council:1|Birmingham City Council]]. Recorded delivery naturally.

[[date:7|10-9-12]] - reply, on time, I'll give them that. 112 pages. But every name, every date and the whole of the conclusions covered over, even my own name. "[REDACTED] attended with his father [REDACTED]". Only one person he could of attended with!

Oct - [[parent:1|Patrice]] goes down the [[council:1|Brum]] council offices with [[child:2|Tia]] in the pushchair and asks nicely. Comes away with a leaflet. I'm copying their letter out below as it came, all of it:

"Dear Mr [[parent:4|Pinnock]],
Your correspondence has been noted. The Council takes its responsibilities seriously. Redactions were applied by an officer trained to do so. We don't consider that a further search would be proportionate. You mention a skip. The contractor, [[org:2|Winson Clearances]], has confirmed that it operates a covered vehicle.
Yours sincerely,
[[professional:4|L. Mistry]]"

A covered vehicle! I've got the photo with a pigeon stood in it.

I want to be fair, so: nobody changed the report, nobody leant on the lady (I asked her, she said no), and the place [[child:1|MJ]] was offered was one we chose.

Nov - ICO complaint in, [[id:2|RFA0483377]]. Waiting.

My pastor, Bishop [[parent:2|Lloyd]], at [[org:1|Lozells New Testament Assembly]] says name names. So, name us. Pastor of the old school. My brother [[parent:3|Lloyd]] says the same, they'd get on.

%% signature
Delroy Pinnock
Handsworth
