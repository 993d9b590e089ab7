+++
id = "s-003"
channel = "forum-post"
from_name = "pebblesanddash"
from_addr = ""
subject = "Re: Were you ever shut out of your own child's meetings?"
date = "2013-10-06T13:27:00+01:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Reading this with my hand over my mouth. I've nothing like it to tell. Our EP ([[professional:1|Amrit Nahal]], [[council:1|Warks]]) rang me before her report went anywhere, read me all nine pages and changed two things I said were wrong. If I ever found they'd sat round a table discussing [[child:1|Pip]] without me, or that a report had gone to half of [[place:1|Nuneaton]] first, I'd go through the roof. But they haven't. Just thought somebody should say that it does occasionally work. Sorry, @[[contact:1|hazelnut_whirl]], not much help to you I know.
