+++
id = "w-024"
channel = "forum-pm"
from_name = "PipAndSquawk"
from_addr = ""
subject = "Quick q about recording meetings"
date = "2016-06-27T14:12:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello! Are we allowed to record an annual review? Ours is on Thurs [[date:1|7 July]] at [[school:1|Blaise Wood Infants]]. Last year's write-up bore no relation to what was said and I'd rather have it on tape. The deputy, [[professional:1|Petra Fairweather]], says "only if [[council:1|Bristol City Council]] give the ok" and [[council:1|BCC]] told me to ask the school. [[child:1|Pip]] won't be there, he'll be with his childminder. If you'd rather talk I'm on [[contact:1|0117 4960 255]] most lunchtimes. Ask for [[parent:1|Jude]] or you'll get my mum (also [[parent:2|Judith]], long story).
