+++
id = "y-015"
channel = "forum-post"
from_name = "PontefractCakeHole"
from_addr = ""
subject = "SN: professionals sharing info - AIBU to be sceptical?"
date = "2017-03-23T12:26:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Going to get flamed but here goes.

I've sat on both sides. I've a DD with CP ([[child:1|Joy]], 14, statement then EHCP, [[council:1|Wakefield]]) and I was a parent governor for eight years. In all that time nobody showed her file to anybody without asking me, nobody fiddled with a report, and when I wanted a sentence altered the OT altered it. So it's not universal, and I do think [[contact:1|yarnbomber68]]'s "they're all at it" upthread is a joy to read but wouldn't survive five minutes with a barrister.

What I HAVE seen is plain muddle. There are eleven people round one child and nobody's job is to ask "has mum read this?". IMO that needs a box on a form and somebody who gets it in the neck when it isn't ticked. Not a public inquiry.

Also, and I say this with love, could we stop lumping in everything we're cross about? The wheelchair taking 14 months was bloody awful. The respite being cut was worse. The lad who filmed her on the stairs at [[school:1|Castle Syke High]] got two days' exclusion and a pat on the head. None of that is data protection.

If the ICO were to do one thing, I'd want a rule that a report goes to the parents a fortnight before it goes anywhere else. Would any LA be brave enough? I doubt it. [[contact:2|MrsHinchliffeOfHaworth]] says [[council:2|Kirklees]] do it already, can anyone else vouch?

Off to do the school run, in the rain, without a taxi. Be gentle.
