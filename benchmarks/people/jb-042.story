+++
id = "jb-042"
channel = "forum-pm"
from_name = "pennyfarthing3"
from_addr = ""
subject = "Re: is it ok to quote you?"
date = "2010-02-08T21:50:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = "2010-02-26"
+++
Yes fine, but two tweaks. I called the EP [[professional:1|Marion]], it was actually [[professional:2|Marian Tull]], [[professional:1|Marion]] is the nursery nurse at [[school:1|Little Acorns]]. And please chop [[child:1|Rafe]]'s diagnosis, I think he is the only one in [[place:1|Lewes]] with it. Could you send what you've written to [[contact:1|pennyf3@example.net]] first? Hearing is [[date:1|26/2]]. [[council:1|East Sussex]] read this forum, [[contact:2|mamabear_uckfield]] had her posts put in a bundle!

