+++
id = "jc-003"
channel = "email"
from_name = "Emrys Pritchard"
from_addr = "emrys.pritchard@example.co.uk"
subject = "My grandson [[child:1|Gethin]]"
date = "2016-02-27T10:05:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "named"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "They state that the boy \"walks independently to the canteen\", which he has never done in his life."
+++
Dear Sirs,

I write on behalf of my daughter [[parent:1|Lowri Haf]], who has not the energy. Her son [[child:1|Gethin]] is eleven, has cerebral palsy, and attends [[school:1|Ysgol Pen y Garreg]], [[place:1|Bethesda]], where I was myself caretaker until 2003.

The physiotherapist for many years was [[professional:1|Menna Parry]], of [[health:1|Ysbyty Gwynedd]]. She was succeeded by a Mr [[professional:2|Daniel Cope]], pleasant enough, no Welsh. In the autumn [[council:1|Cyngor Gwynedd]] held its annual review with the headmistress, Mrs [[professional:3|Rhian Llwyd]], the class teacher [[professional:4|Sioned]], and an officer, [[professional:5|Arfon Tudur]], whom I knew as a boy because his father [[parent:2|Tecwyn]] drove the quarry bus.

The minutes arrived. They state that the boy "walks independently to the canteen", which he has never done in his life. [[professional:4|Sioned]] pushes his chair there herself! I asked Miss [[professional:4|Eames]] where the sentence had come from and she pointed, without a word, at the initials in the margin: [[professional:2|DC]]. Mr [[professional:2|Cope]] had met him once, lying down.

[[parent:1|Lowri]] asked for a correction. [[professional:5|Arfon]] promised one "by St David's Day" and, to be fair to [[parent:2|Tecwyn]]'s lad, there are still three days to go. [[professional:3|Rhian]] has been kindness itself and old [[professional:1|Menna]] came out of retirement to write two pages to [[health:2|Betsi Cadwaladr]] free of charge. "Tell [[child:1|Geth]] he owes me a hymn," she said; he sings.

[[child:1|Gethin]]'s sisters [[child:2|Mali]] and [[child:3|Non]] wish it known that they carried his bag. You may print all our names, we are ashamed of nothing.

Yours faithfully,

%% signature
Emrys Pritchard
Tel. 01632 960114

