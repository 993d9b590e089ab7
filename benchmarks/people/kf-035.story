+++
id = "kf-035"
channel = "forum-post"
from_name = "SalopianSue"
from_addr = ""
subject = "Re: who do I write to?"
date = "2010-03-17T21:26:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Does anyone know if [[council:1|Shropshire]] have one person for data complaints or is it still "ask [[professional:1|Brian]]"? I've asked [[professional:1|Brian]]. [[professional:1|Brian]] has asked Mrs [[professional:2|Tench]], [[professional:2|Tench]] is part time, and meanwhile [[child:1|Mabel]]'s report is still stuck up on the wall in the staffroom at [[school:1|Caradoc Lea]] with her photo on. I only want it taken down! I'd go in and do it myself but I'm banned from going past reception since the business with my [[child:2|Joe]] and the fire door. TIA

