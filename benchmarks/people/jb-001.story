+++
id = "jb-001"
channel = "email"
from_name = "Gemma Hulme"
from_addr = "gemhulme@example.co.uk"
subject = "report in a book bag ([[council:1|Bolton]])"
date = "2011-02-15T10:41:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "The week before half term her report came home in the book bag of a different Alfie, stapled to his dinner money letter."
+++
Am on my break so this is quick. [[child:1|Alfie]]'s speech therapist, [[professional:1|Penny Sharrock]], saw him at nursery in November. The week before half term her report came home in the book bag of a different [[child:2|Alfie]], stapled to his dinner money letter. His mum [[parent:1|Debs]] lives opposite us on [[place:1|Tonge Moor Road]] and she brought it over in her slippers. Seven pages, our phone number on the front. I went in to [[school:1|Sycamore Hey Nursery]] and Mrs [[professional:2|Pilling]] said well, you've got it now haven't you.

Don't put names please, [[parent:1|Debs]] is mortified enough.

%% signature
Gemma

