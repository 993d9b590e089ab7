+++
id = "kd-018"
channel = "email"
from_name = "Rosalind"
from_addr = "r.airey@example.com"
subject = "A teacher AND a parent, so I see both ends of the cow"
date = "2012-07-09T07:55:00+01:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "I heard them agree that the clinic would discharge him for non-engagement and that Cumbria would then treat it as truancy, \"so nobody's budget takes the hit\"."
+++
I teach maths in one Cumbrian secondary and my son attends another, [[school:1|Greystoke Fell School]]. Colleagues forget this. They talk in front of me.

He's [[child:1|Wilfred]]; at home [[child:1|Wilf]], or [[child:1|Wilfie]] to his sister. Fourteen, Asperger's, school-refusing since the autumn term. CAMHS in [[place:1|Penrith]] (it's actually run from the [[health:1|Carleton Clinic]]) had a marvellous nurse therapist, [[professional:1|Kev Birkett]], who said outright it was trauma from bullying and that he ought not to go back into the same building.

At a county training day in [[place:2|Kendal]] I sat behind two people I didn't know. One turned out to be [[professional:2|Petra Lowther]], the area SEN manager. The other was [[professional:3|Colin Sim]], who turned out to be [[professional:1|Kev]]'s boss. They were settling, between the coffee and the bourbons, what would be said at "the [[parent:1|Airey]] boy's" review. I heard them agree that the clinic would discharge him for non-engagement and that [[council:1|Cumbria]] would then treat it as truancy, "so nobody's budget takes the hit". I had my name badge on. It says [[parent:1|R. Airey]]. They looked straight at it on the way out.

The discharge letter was dated [[date:1|28/6/12]], a week after. [[professional:1|Kev]] hadn't signed it. [[professional:3|Sim]] had.

I've told my union rep and my husband [[parent:2|Giles]], and now you. I can't be named as I'd never work in this county again. Nor can [[professional:1|Kev]], who has since gone very quiet and waves at me in the supermarket as though from a departing ship.

