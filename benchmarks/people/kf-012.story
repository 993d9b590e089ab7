+++
id = "kf-012"
channel = "forum-post"
from_name = "DaisyChainsaw"
from_addr = ""
subject = "Can school send CAMHS letter to LA?"
date = "2014-09-30T10:05:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Quick one for the collective brain. [[child:1|Barnaby]]'s CAMHS letter came to me and I gave a copy to his form tutor ([[professional:1|Whelan]], very sweet, about twelve years old). It's now quoted word for word in something from [[council:1|Stockport]]. I never sent it to them. Is [[professional:1|Whelan]] allowed to pass it on, or should [[school:1|Hallam Grove]] have asked first? Don't want to drop him in it. DH ([[parent:1|Giles]]) says I'm overthinking, but then [[parent:1|Giles]] thinks that about everything.

