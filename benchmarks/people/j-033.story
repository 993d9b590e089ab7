+++
id = "j-033"
channel = "forum-pm"
from_name = "fenlandfred"
from_addr = ""
subject = "re: your post on panels"
date = "2018-05-06T13:13:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Reply from J. Wragg was that panel's deliberations are not for sharing with families and that includes the reasons, sorry, policy."
+++
You asked in your thread whether anyone'd been told why panel said no. Short answer is nope, long answer follows.

Single dad here. [[child:1|Poppy]], 8, Down syndrome, [[place:1|Crowland]]. She's the boss. [[school:1|St Guthlac's Lodge]] want a full time TA for her, so do I, so did Dr [[professional:1|Chaudhry]] at [[health:1|Pilgrim]] ("strongly" was the word).

Panel sat on [[date:1|19/4]]. I got a one liner by e-mail on [[date:2|24/4]]. "Panel did not agree." I asked for reasons, names of who sat, and what they'd read. Reply from [[professional:2|J. Wragg]] was that panel's deliberations are not for sharing with families and that includes the reasons, sorry, policy. I've read the code back to front and there isn't any such policy. Asked for a copy of that policy. You guessed.

Next day [[professional:3|Michelle]], who's the deputy at school and doesn't do gossip, took me aside. Someone off the panel had phoned her beforehand to check if the TA "would be for [[child:1|Poppy]] or for her dad". I'm disabled myself, see, I use a chair. So that's in there somewhere.

A bit of a laugh to finish: the e-mail was addressed to [[child:1|Poppie Frederick]]. No idea who she is. I'm [[parent:1|Fred]], so I presume it's me and her stuck together.

What do I do now, mediate? [[council:1|Lincs]] offers it over Skype, it's 40 minutes long and I type with one hand.

