+++
id = "kd-022"
channel = "forum-post"
from_name = "govanhellmum"
from_addr = ""
subject = "Re: Lies in reports, gonnae no"
date = "2019-03-19T20:36:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "The minutes went oot saying \"mother failed to attend, smelled of alcohol on arrival\"."
+++
Right here's one, names are real so mods please sort it before it gets lifted anywhere.

[[child:1|Kenzie]], p5, [[school:1|Elderpark Road Primary]]. ADHD, ODD, and a heart of corn. Team Around the Child wae [[professional:1|Lorraine]], the pastoral lassie, and an EP called [[professional:2|Fergus Auchterlonie]] (I know). I wasnae late, I was there ten minutes early, I sat ootside wae a coffee.

The minutes went oot saying "mother failed to attend, smelled of alcohol on arrival". Haud on. How can ye fail tae attend AND smell of drink? Pick wan. I've been sober since my da [[parent:1|Big Tam]]'s funeral in 2007, I've got the wee chip tae prove it.

I went tae [[professional:1|Lorraine]]. Beetroot. She'd typed it fae [[professional:2|Fergus]]'s notes. [[professional:2|Auchterlonie]] says his notes said "smelled of alcohol gel", cause there was a norovirus gaun aboot and I'd used the dispenser at the door like a good citizen. So they had lost wan word. GEL. And [[council:1|Glasgow City Council]] had already sent it tae the [[health:1|Sandyford]] and the children's reporter.

They put oot a "clarification" on the [[date:1|4th of February]]. Said I disputed the record. I don't dispute it, pal, I'm tellin ye there's a word missing.

