+++
id = "jf-002"
channel = "forum-post"
from_name = "kingsmead_kat"
from_addr = ""
subject = "Re: Did your LA go behind your back?"
date = "2012-05-20T22:31:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Somebody at Derby had phoned them on the Monday to say we were settled where we were."
+++
Yep. [[council:1|Derby]]. We'd been looking round [[school:1|Fernhollow]] for [[child:1|Zuzia]] and kept it to ourselves because her dad and I hadn't decided. Then [[school:1|Fernhollow]]'s secretary rings me, all apologetic, wanting to know if I was "still hoping" as they'd been told not to hold the place. Somebody at [[council:1|Derby]] had phoned them on the Monday to say we were settled where we were. We hadn't told a soul but [[professional:1|Beaumont]], and she only came out to do the sensory profile!! She's gone very quiet since. Cried all the way home to [[place:1|Mickleover]].

