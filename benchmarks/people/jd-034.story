+++
id = "jd-034"
channel = "email"
from_name = "Margaret Thurlby"
from_addr = "m.thurlby@example.org"
subject = "Correspondence with the [[council:1|East Riding]], 2008 to date"
date = "2010-06-15T14:55:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "report-change-requested", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "It transpires that she has had Mr Ottaway's findings since Easter, as have the doctor's surgery and the Sunday school, where Winship also teaches."
[[evidence]]
category = "report-change-requested"
quote = "Ottaway came down himself in the end, very red, and said that his principal, Dr Sykes-Moore, had told him \"severe\" was a word with money attached and to find another."
[[evidence]]
category = "access-denied"
quote = "Refused by Miss Blanchard on the ground that a grandparent is \"not a party\", although we have had a residence order since the January."
+++
Dear Sirs,

I enclose, in a manner of speaking, the whole affair. My husband says that I ought to begin with the conclusion, which is that our grandson can now read, and that nobody who was paid to teach him had anything to do with it.

[[child:1|Jolyon]] came to live with us at [[place:1|Hornsea]] in the summer of 2007, after our daughter [[parent:1|Celia]] died. He was eight. He knew the names of all the wading birds and could not write his own. [[school:1|Mere Side Primary]] put him on a scheme called, I believe, Rainbow Ladders.

I shall now copy from my diary, leaving out the weather.

[[date:1|22 Jan. 2008]]. Saw Mrs [[professional:1|Winship]], special needs. "Boys like [[child:1|Jolyon]] often catch up." Asked her, boys like what?

[[date:2|5 Mar. 2008]]. Psychologist, Mr [[professional:2|Ottaway]]. Beard. [[child:1|J.]] showed him the dunlin.

[[date:3|18 Apr. 2008]]. Mrs [[professional:1|Winship]] greets me with "So sorry to hear that it's severe." Severe what? It transpires that she has had Mr [[professional:2|Ottaway]]'s findings since Easter, as have the doctor's surgery and the Sunday school, where [[professional:1|Winship]] also teaches.

[[date:4|2 May 2008]]. Findings received. A good plain document: severe dyslexia, a specialist tutor, five lessons a week.

[[date:5|9 June 2008]]. Second version received. No explanation. It is now "moderate", and the tutor has become a booklet.

[[date:6|11 June 2008]]. Telephoned [[council:1|County Hall]]. A Miss [[professional:3|Blanchard]] informed me that there had only ever been one. I held both while she said so.

[[date:7|30 June 2008]]. Went to [[place:2|Beverley]] on the bus. Waited two hours. [[professional:2|Ottaway]] came down himself in the end, very red, and said that his principal, Dr [[professional:4|Sykes-Moore]], had told him "severe" was a word with money attached and to find another. I said that I was obliged to him for his candour. I was, rather.

[[date:8|17 Sept. 2008]]. Asked for copies of all letters between the two of them. Refused by Miss [[professional:3|Blanchard]] on the ground that a grandparent is "not a party", although we have had a residence order since the January.

After that I put the diary away and bought a book on the teaching of reading, second-hand, from the bookshop in [[place:3|Hull]]. It was written in 1958. We did twenty minutes a day at the kitchen table, [[child:1|Jolyon]] and I, for nineteen months. My husband, [[parent:2|Hugh]], was not permitted to help, as he sighs.

On [[date:9|1 February]] this year [[child:1|Jolly]], as his mother called him, read to me from [[parent:1|Celia]]'s own copy of a book about otters. He did not stop until it was dark.

In April the school wrote to congratulate itself. He had "responded well to Rainbow Ladders". It was signed by the new head, a Mr [[professional:5|Dale]], who is perhaps twenty-nine and to whom I bear no ill will; he is merely misinformed.

What you do with this I leave to your discretion.

%% signature
Yours truly,

Margaret Thurlby (Mrs)

