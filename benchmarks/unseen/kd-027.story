+++
id = "kd-027"
channel = "forum-post"
from_name = "navywifeguzz"
from_addr = ""
subject = "lost in the post, or so they say"
date = "2009-09-15T19:58:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "It did come: a school secretary at Keyham Dock Primary phoned in June to say she'd found \"a box of somebody called Brandon\" holding a fire door open in the boiler room."
+++
Long time lurker. OH is on the [[org:1|HMS Carnforth]] (not really, but it'll do) so I'm on my own most of the year with DS who's 10 and has Duchenne, and DD, 6, who hasn't got owt wrong except cheek. His name's [[child:1|Brandon]], hers [[child:2|Ebony]].

We were drafted down from [[place:1|Helensburgh]] to [[place:2|Plymouth]] in the January. His whole file was to follow us. Scottish record of needs, physio reports, wheelchair assessment, the lot, one big brown box. [[council:1|Argyll and Bute]] swear it went by courier on [[date:1|16th January]]. [[council:2|Plymouth]] swear it never came.

It did come: a school secretary at [[school:1|Keyham Dock Primary]] phoned in June to say she'd found "a box of somebody called [[child:1|Brandon]]" holding a fire door open in the boiler room. Half the pages were wet. The other half had been used by the caretaker for, well, I didn't ask. Six months he'd had no physio because there was "no evidence of need on file". He can't climb the stairs now. He could at Easter.

Miss [[professional:1|Jewell]] at the council said lessons would be learned. Sgt [[professional:2|Pengelly]] from naval welfare did more in a day than she did in six months. Not sure I want it in print until OH is home, he doesn't know the half.

