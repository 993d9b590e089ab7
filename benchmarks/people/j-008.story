+++
id = "j-008"
channel = "email"
from_name = "Dorota K."
from_addr = "dorotak_84@example.com"
subject = "Question of the hours, [[council:1|Wrexham]]"
date = "2021-11-04T20:02:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "She says it was in school and in council already five weeks, and also the Welsh translation, and for parents is \"next step\"."
+++
Good evening. I clean in the hospital, [[health:1|Maelor]], so I see there the speech therapist of my son in the corridor. Her name [[professional:1|Nerys]]. I ask where is my copy. She stops the walking. She says it was in school and in council already five weeks, and also the Welsh translation, and for parents is "next step". Next step! [[child:1|Olek]] is seven, this report is about his mouth. His teacher, pan [[professional:2|Huw]], gave me photocopy secretly in [[school:1|Ysgol Glan Clywedog]], page 4 is missing. Please write about it, but without surname. From [[place:1|Rhosllanerchrugog]] there is only three Polish family, so also without this.

%% signature
Dorota

