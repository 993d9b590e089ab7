+++
id = "q-017"
channel = "forum-pm"
from_name = "NotThatChester"
from_addr = ""
subject = "[[child:1|chester]] (the boy not the place)"
date = "2013-07-04T21:26:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = "2013-09-12"
[[evidence]]
category = "tribunal-disclosure"
quote = "My own smear result and what I said to the GP about not coping, between the timetable and the swimming certificates, for a judge to read."
[[evidence]]
category = "reports-circulated-unseen"
quote = "the taxi escort already knew he'd been put down as \"at risk of absconding\", because it was in the new paed report, which I got the week after she did"
+++
Hiya. My son is called [[child:1|Chester]] and we live nowhere near [[place:1|Chester]], we're in [[place:2|Nuneaton]], his dad just liked the name. Everybody laughs when we go to [[place:1|Chester]] zoo. He's 9, Williams syndrome, would hug a lamp post.

We've got the appeal on [[date:1|12th Sept]] so nothing before then PLEASE, I mean it, I'm not even supposed to be on here.

What happened is this. I get the big envelope from [[council:1|Warks]] with all their papers for the judge. Sat on the stairs with it. About half way in there's pages off the family's own doctor, [[health:1|Manor Court Surgery]]. Not [[child:1|Chester]]'s. Mine. My own smear result and what I said to the GP about not coping, between the timetable and the swimming certificates, for a judge to read. Nobody had asked me. I'd never signed a thing. Dr [[professional:1|Rao]] says they only ever sent his notes across, so how mine got stuck on the back is anybody's guess. The clerk at the other end said "it's been served now".

I did sign for the school's stuff to go in, so I'm not on about that.

The other thing's only small. In April the taxi escort already knew he'd been put down as "at risk of absconding", because it was in the new paed report, which I got the week after she did. [[professional:2|Glenda]] her name is, she's lovely, she said "I thought it was a bit strong myself, [[child:1|Ches]] only ever wanders off to say hello to people". It is a fair enough description though, he does go.

Change his name obviously, it's a giveaway. Call him something off the telly lol.

%% signature
Dawn
