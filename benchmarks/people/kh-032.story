+++
id = "kh-032"
channel = "email"
from_name = "Ffion Garside"
from_addr = "ffion.garside@example.com"
subject = "[[child:1|Idris]]: six months of nobody's fault"
date = "2017-09-25T08:20:00+01:00"
html = true
kind = "story"
categories = ["other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "What we've pieced together is that the nurse and the unit's teacher in charge, Gwenllian Batt, settled it between them with the paediatrician over Christmas, and agreed that the diagnosis letter would be \"timed\" to fit."
+++
Good morning,

Forgive the list; it's the only way I can keep it straight.

[[date:1|27 February]] – [[professional:1|Clare Monkton]] (school nurse, [[school:1|Tirfelin Primary]]) tells me [[child:1|Idris]] is "down for" a place at [[school:2|Ty Derw]]. First I've heard.
[[date:2|3 March]] – I ring [[council:1|Torfaen]]. [[professional:2|Roland Speight]] hasn't heard of it either.
[[date:3|20 March]] – [[professional:2|Roland]] has now heard of it.
[[date:4|2 June]] – a friend who drives the taxi, [[parent:1|Mohan]], is told to learn the route.
[[date:5|11 July]] – we get a letter consulting us on whether we might consider, at some point, a change.

What we've pieced together is that the nurse and the unit's teacher in charge, [[professional:3|Gwenllian Batt]], settled it between them with the paediatrician over Christmas, and agreed that the diagnosis letter would be "timed" to fit.

My partner, [[parent:2|Hannah]], rang the paediatrician's secretary to ask what timed means. She said it wasn't a word they used. It is in her e-mail.

No names, and no school names in particular. [[child:1|Idris]] starts on Monday.

%% signature
Ffion

%% quoted
On Fri, 22 Sep 2017 at 17:30, Stories <stories@example.org> wrote:
> Do send us whatever you have, in any form.

