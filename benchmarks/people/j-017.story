+++
id = "j-017"
channel = "forum-post"
from_name = "bensham_mam"
from_addr = ""
subject = "lost in post AGAIN"
date = "2014-11-20T12:05:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "they've sent the copy off an all and that's been found in a bus shelter on Coatsworth Road by a lass walking her dog, medical stuff flapping about everywhere."
+++
how can a child's whole file go walkabouts twice man?? our [[child:1|Kian]] has got a file four inch thick, i know cos i measured it against me hand. [[council:1|Gateshead]] sent it second class to [[school:1|Saltmeadows Academy]] in june and it never landed. they've sent the copy off an all and that's been found in a bus shelter on [[place:1|Coatsworth Road]] by a lass walking her dog, medical stuff flapping about everywhere. she rang us cos me number was on it, [[parent:1|Chelsey]] her name is, absolute diamond. the caseworker [[professional:1|Norman]] says "these things happen pet". do they like?

