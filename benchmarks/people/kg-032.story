+++
id = "kg-032"
channel = "email"
from_name = "Geoffrey and Lin Maitland"
from_addr = "maitlands@example.net"
subject = "[[council:1|Gloucestershire]]: our adopted children"
date = "2021-11-14T18:26:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Mr Dancey uploaded the whole of it, with birth parents' names and the address from which they were removed, to the homework portal, where it was open to every pupil in Year 7 for a weekend."
[[evidence]]
category = "school-approached"
quote = "A list of seven schools had been approached by her predecessor, Dale Rudge, in the January, with a covering note about \"very demanding adopters\", and we were neither told of the list nor shown the note until she forwarded it."
+++
We adopted three siblings through [[council:2|Bristol City Council]] in 2012, when the eldest was six: [[child:1|Tyler]], [[child:2|Shania]] and [[child:3|Kaiden]]. We were a retired quantity surveyor and a piano teacher and had no idea. We would do it again on Monday.

The children's needs are different. [[child:1|Tyler]] has foetal alcohol spectrum disorder; [[child:2|Shania]] developmental trauma, and what she calls "my temper"; [[child:3|Kaiden]], profoundly deaf, is the calm one. Three plans, three reviews, three of everything, and in [[place:1|Nailsworth]] exactly one parking space.

For the first two years all three were at [[school:1|Horsley Rise C of E]], and [[professional:1|Barbara Clissold]], the head, said something we have often repeated: "I'm going to assume that everything they do makes sense." She retired the summer [[child:1|Tyler]] turned eleven, to [[place:2|Pembrokeshire]], and took with her, it felt, the last of the sense.

[[child:1|Tyler]]: [[school:2|Stroudwater Academy]], 2017. Their SENCO was a Mr [[professional:2|Dancey]]. There was an incident with a fire extinguisher. In consequence he got an EP, at last, Dr [[professional:3|Rowena Stocks]], and an adoption social worker, [[professional:4|Pete Gaskell]]. Each asked us for his early history, and we gave it to each, sealed, on the understanding that it went no further. You will have guessed. Mr [[professional:2|Dancey]] uploaded the whole of it, with birth parents' names and the address from which they were removed, to the homework portal, where it was open to every pupil in Year 7 for a weekend. Two boys read it aloud to [[child:1|Tyler]] on the [[place:3|Stroud]] bus. He has not been on a bus since.

[[child:2|Shania]]: followed him in 2018, was out by 2019. Since then, in order: [[school:3|Cam Bridge Centre]]; a tutor named [[professional:5|Lola]]; nothing; [[school:4|Paganhill Girls]]; nothing; an "alternative provision" in [[place:4|Quedgeley]] which was two sofas. Her worker, [[professional:6|Hafsa Karim]], has been truthful with us throughout. When in June we asked why no specialist school had offered, she replied that several could have. A list of seven schools had been approached by her predecessor, [[professional:7|Dale Rudge]], in the January, with a covering note about "very demanding adopters", and we were neither told of the list nor shown the note until she forwarded it. [[parent:1|Lin]] has had it framed. We hung it by the piano.

[[child:3|Kaiden]]: [[school:5|Severnside School for the Deaf]], near [[place:5|Gloucester]], weekly boarding. Delightful. His teacher, [[professional:8|Olu]], is deaf himself and beats him at chess. [[child:3|Kaiden]]'s audiologist at [[health:1|Gloucestershire Royal]], Mrs [[professional:9|Szabo]], told us not long ago he's the only child on her list whose every hour of provision is being delivered. "Because it's written down as hours," she said.

We ask for anonymity on the children's account. There is a person in [[place:6|Knowle]] who must not find them.

%% signature
With every good wish
Geoffrey & Lin

%% quoted
On Wed, 10 Nov 2021 at 11:02, Stories wrote:
> Dear both, please take your time.

