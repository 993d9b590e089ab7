+++
id = "u-031"
channel = "forum-pm"
from_name = "AuntieV_SE13"
from_addr = ""
subject = "the memory stick"
date = "2009-12-04T17:21:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "left a memory stick on the 171 with both girls reports on it, no password nothing"
+++
evenin darlin. im godmother to the [[child:1|Baptiste-Clarke]] twins, [[child:1|Joy]] an [[child:2|Faith]], 7, both in the unit at [[school:1|Hither Rise]]. their mum [[parent:1|Marva]] dont do computers so its me. the council physcologist ([[council:1|lewisham]]) left a memory stick on the 171 with both girls reports on it, no password nothing. a student hand it in at [[place:1|catford]] garage [[date:1|nov 20th]]. [[parent:1|marva]] only find out cos the boy look her up on facebook!! the man mr [[professional:1|Pym]] say no harm done. no harm?? [[child:2|faith]] report say she wet the bed. it was no joy reading that from a stranger i tell you
