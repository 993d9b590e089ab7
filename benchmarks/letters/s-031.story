+++
id = "s-031"
channel = "forum-pm"
from_name = "ex_LA_caseworker"
from_addr = ""
subject = "Might be useful to you?"
date = "2016-08-17T20:20:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello. I used to work on the other side of the desk ([[council:1|Notts]], six years) and I'm now at home with my own two, [[child:1|Posy]] and [[child:2|Idris]], neither of them SEN. I've got nothing to report against anybody, but I know how the systems work and could explain the jargon, or help folk word a data request. I also do websites. PM me or it's [[contact:1|helpfulhattie@example.org]]. My old colleague [[professional:1|Neville Sankey]] might lend a hand too, he's retired to [[place:1|Mablethorpe]] and is bored stiff.
