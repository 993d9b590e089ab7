+++
id = "p-013"
channel = "forum-post"
from_name = "Ditchwater"
from_addr = ""
subject = "Re: is it always collusion??"
date = "2014-11-05T07:55:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Devil's advocate here. [[contact:1|lavender_hill_mum]] says that any time a therapist talks to an LA it's a conspiracy. I don't buy it. Suppose a therapist rings and says "would you look at para 4 again, you've put left hand and it's his right"? That's a change request and thank heavens for it. Suppose a report goes to school a day early because someone's on leave on the Friday? Annoying. Not Watergate.

What would bother me, and it hasn't happened to us, touch wood, is if somebody rang round schools behind my back, or told the SALT she wasn't to write hours. *That* you could take to a minister. I'd keep the dossier to the second sort and leave the first sort to a stiff letter.

Also, can we stop hanging it all on Cllr [[professional:1|Bright]]? [[professional:1|Bright]] by name, maybe, but she only chairs the scrutiny committee in [[place:1|Reading]] and she can't have been reading every child's file.
