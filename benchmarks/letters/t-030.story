+++
id = "t-030"
channel = "forum-pm"
from_name = "lanternlady"
from_addr = ""
subject = "placement info leaked"
date = "2015-02-04T23:50:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "and one, God help us, to dad. Full address. My address. Dean was on the step by the Sunday."
[[evidence]]
category = "discussed-without-consent"
quote = "Meanwhile Patcham had read it out, at a team meeting."
+++
Foster carer here, twenty-two years at it, so I'll keep them as letters where I can. [[child:1|J]] came to me from [[place:1|Whitehawk]] with a carrier bag and a diagnosis nobody had explained to him. [[child:2|B]], his half sister, is with [[parent:1|Gillian]], a carer in my support group who lives over at [[place:2|Portslade]]. The two addresses are not meant to be known to birth family. Hold that thought.

The [[health:1|Royal Alex]] discharged him with a letter. One went to [[school:1|Patcham Rise]], one to [[professional:1|Imogen]] (his social worker that month; it's [[professional:2|Callie]] now), one to [[council:1|Brighton & Hove]], and one, God help us, to dad. Full address. My address. [[parent:2|Dean]] was on the step by the Sunday.

[[professional:1|Imogen]] blamed the [[health:1|Alex]]. The [[health:1|Alex]] blamed [[professional:3|Seb]] in SEN. [[professional:3|Seb]] blamed a drop-down. I told my supervising worker at [[org:1|Harbourlight Fostering]], who's [[professional:4|Marguerite]] and takes no nonsense, and she had [[council:1|B&H]] in a room within the hour.

Meanwhile [[school:1|Patcham]] had read it out, at a team meeting. The bit about what [[parent:2|Dean]] did. The TA told her sister and the sister's boy is in class with [[child:1|J]]. "[[child:3|Ollie]] knows about my dad," he said in the bath. He's eight.

[[parent:1|Gillian]] moved. I didn't. I got a camera.
