+++
id = "t-060"
channel = "email"
from_name = "Rhodri Parry-Hughes"
from_addr = "rph@example.org"
subject = "Lost in translation on [[place:1|Ynys Môn]]"
date = "2015-12-01T12:12:00+00:00"
html = false
kind = "story"
categories = ["false-information", "school-approached", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "the English says things the Welsh doesn't"
[[evidence]]
category = "school-approached"
quote = "so he rang Alun Meadows, where I'd hoped to move him, and they said thanks but no"
[[evidence]]
category = "no-chance-to-correct"
quote = "Stubbs will not ring Alun back to put it right. \"We don't do retractions.\""
+++
Short version: they wrote a report about my twins in Welsh, had somebody turn it into English for [[council:1|Flintshire]], and the English says things the Welsh doesn't.

Long version. [[child:1|Beca]] and [[child:2|Deio]], nine. We were on the island until the split; I'm in [[place:2|Mold]] now, [[parent:2|Ffion]] is still in [[place:3|Rhosneigr]] with [[parent:3|Marc]]. (He's all right, [[parent:3|Marc]]. He found the mistake.) The children go to [[school:1|Ysgol Crigyll]].

[[professional:1|Llinos Wyn]] wrote that [[child:2|Deio]] "yn cadw draw" from other lads, i.e. keeps his distance. In English he "has been kept away from other boys". Why would he be kept away? That's what [[professional:2|Gareth Stubbs]] at [[council:1|Flintshire]] wanted to know, so he rang [[school:2|Alun Meadows]], where I'd hoped to move him, and they said thanks but no.

Nobody asked [[professional:1|Llinos]]. She went white when [[parent:2|Ffion]] showed her. It hadn't come through [[council:2|Anglesey]] at all, it'd been done by an agency, [[org:1|Trosi Cyf]], and by the look of it [[professional:3|Kelvin]] there used a machine.

[[child:1|Beca]], who's fine, is described as "a good handful". It says "llond llaw". Of friends.

Nor is her brother a handful of anything, good or bad. He's a careful boy. He knows every tide table for the year by heart and he'll tell you, if you ask him in the right language, when it's safe to cross. Ask him in the other one and he looks at his shoes. I'd have thought that was the first thing to put in a report, before any of the rest: which language he was in when you met him.

[[professional:2|Stubbs]] will not ring [[school:2|Alun]] back to put it right. "We don't do retractions." I teach chemistry; if I mislabelled a bottle like that I'd be in [[health:1|Glan Clwyd]].
