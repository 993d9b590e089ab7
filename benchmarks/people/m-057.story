+++
id = "m-057"
channel = "email"
from_name = "Sabita Gurung"
from_addr = "sabita.gur@example.org"
subject = "report of [[child:1|Aarav]] (army family)"
date = "2015-07-06T20:25:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "Pauline finished it on 8 June and the council signed it 9 June, so between there wasn't even one day in which I could have said that he uses two aids and not one, and that Aarushi isn't deaf."
+++
Namaste and hello. My husband [[parent:1|Bhim]] is serving, I am with [[child:1|Aarav]], 8, and [[child:2|Aarushi]], 5, in quarters, [[place:1|Aldershot]].

[[child:1|Aarav]] has hearing loss and autism. We came from [[place:2|Catterick]] last year. His papers came also, in the van, and the psychologist at [[council:1|Hampshire]], Mrs [[professional:1|Pauline Garbett]], was to write new ones. She was nice. "Call me [[professional:1|Pauline]]," so I did; [[child:1|Aaru]] called her [[professional:1|Polly]].

[[professional:1|Pauline]] finished it on [[date:1|8 June]] and the council signed it [[date:2|9 June]], so between there wasn't even one day in which I could have said that he uses two aids and not one, and that [[child:2|Aarushi]] isn't deaf. They've made both my children deaf on page 2! Corporal [[professional:2|Thapa]], he's the welfare man, [[professional:2|Dil]], he telephoned [[professional:3|Nick Farraday]], the officer. Mr [[professional:3|Farraday]] says: next year. [[professional:1|Garbett]] says she'd have liked to change it, but "[[professional:3|Nick]] wanted it for his deadline". Miss [[professional:4|O]], his teacher at [[school:1|Wellesley Lines]], full name [[professional:4|Oriel Pask]], has written [[child:1|Aarav]]'s correct aids on a card and he wears it.

By next year we'll be in Cyprus. No names please, for [[parent:1|Bhim]] is in a small regiment.

%% signature
Sabita

