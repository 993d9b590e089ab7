+++
id = "t-081"
channel = "forum-post"
from_name = "Sat_in_Smethwick"
from_addr = ""
subject = "The Cast (long, sorry)"
date = "2016-04-21T21:35:00+01:00"
html = false
kind = "story"
categories = ["false-information", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Wrote that Jeevan \"hits his sister\". He was describing Jovan, the boy before us."
[[evidence]]
category = "school-approached"
quote = "Sent Sweeney's letter to Galton, Rood End Park, Warley Manor and a tutor firm called Brightpath 121 with \"see below, good luck to whoever gets him!!\""
+++
People keep asking who's who in my saga so here is the cast, in order of who annoyed me least.

[[child:1|Jeevan]]: 10, ADHD, dyslexic, funny. Innocent.
[[child:2|Simran]]: twin. Gets blamed. Innocent.
[[parent:2|Manjit]]: wife. Keeps the folder. Scarier than me.
[[professional:1|Tez]]: TA at [[school:1|Galton Valley Primary]]. Cried when he told us what he'd been asked to sign.
[[professional:2|Lakhvir]]: parent partnership. Tries.
Dr [[professional:3|Sweeney]]: [[health:1|Lyng clinic]]. Wrote that [[child:1|Jeevan]] "hits his sister". He was describing [[child:3|Jovan]], the boy before us. Has apologised. Has not corrected it.
[[professional:4|Clive]]: [[council:1|Sandwell]]. Sent [[professional:3|Sweeney]]'s letter to [[school:1|Galton]], [[school:2|Rood End Park]], [[school:3|Warley Manor]] and a tutor firm called [[org:1|Brightpath 121]] with "see below, good luck to whoever gets him!!"
[[professional:5|Anne-Marie]]: [[professional:4|Clive]]'s boss. Says that the exclamation marks were "unfortunate".
Me: forklift driver at [[org:2|Oldbury Castings]], can't spell, can count. Four emails, three schools, one apology.

Guest appearance: my brother-in-law [[parent:3|Hardeep]], who works for [[council:2|Walsall]] and says they'd be sacked for that. I said [[parent:3|Hardeep]], mate, nobody's ever sacked.

Next episode: tribunal, [[date:1|June 14th]], in [[place:1|Birmingham]].
