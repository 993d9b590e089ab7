+++
id = "m-052"
channel = "email"
from_name = "Lurdes Pacheco"
from_addr = "lurdes.pach@example.com"
subject = "[[child:1|Tiago]] and the lost bag"
date = "2010-11-09T18:17:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "A council officer lost my son's body in pictures on a London bus and it was a stranger, Fátima's brother, who looked after them."
+++
Dear Sirs,

I write about one happening in [[council:1|Lambeth]].

My boys: [[child:1|Tiago]], 8, [[child:2|Duarte]], 5. [[child:1|Tiaguinho]] has cerebral palsy. His caseworker is Miss [[professional:1|Keisha Samuels]]. His physio is [[professional:2|Alan]]; surname is [[professional:2|Prewett]], of [[health:1|Mary Sheridan]]. The school is [[school:1|Stockwell Orchard]].

On [[date:1|27 September]] [[professional:1|Keisha]] left [[professional:2|Prewett]]'s report and [[child:1|Tiago]]'s photographs, of his back without clothes for the brace, inside a bag on the number 88. How do I know? The bus driver's sister, [[parent:1|Fátima]], she goes to my church. A council officer lost my son's body in pictures on a London bus and it was a stranger, [[parent:1|Fátima]]'s brother, who looked after them.

[[professional:1|Samuels]] told [[professional:2|Alan]] that she'd "mislaid her copy". She told me nothing. Mr [[professional:2|Prewett]], when I said to him I've the bag at home on my table, sat down on the stairs.

I telephoned her. "Oh! I was going to ring you." The [[date:2|29th of October]], that was. One month.

Put what you like, no names of my boys, no bus number. [[professional:2|Alan]], yes, he was kind. He's written to tell Miss [[professional:1|S]]'s manager, Mr [[professional:3|Fenn]].

%% signature
With thanks,
Lurdes Pacheco

