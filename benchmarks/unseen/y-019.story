+++
id = "y-019"
channel = "forum-post"
from_name = "glitterandgravy"
from_addr = ""
subject = "Who sees the EP report first?? [[council:1|Walsall]]"
date = "2017-03-02T20:48:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi lovelies, quick one for anybody in [[council:1|walsall]]. Ed psych is coming to see my DD [[child:1|Faith]] on [[date:1|14th march]], shes Y1 and DH reckons I'm panicking over nowt. Thing is, a girl at rhyme time ([[parent:2|Kez]]) says when they did her lads the school had it for weeks before she did?! Is that normal or was she just unlucky? Can I ask the lady to send it me first, and can I ask her to change stuff if its wrong? I've no faith in forms tbh lol. Not had any bother myself so far, everyone at [[school:1|Birchills Nook]] has been lovely, just want to be ready. TIA xx
