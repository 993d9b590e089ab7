+++
id = "s-013"
channel = "email"
from_name = ""
from_addr = "tessdad@example.com"
subject = "lost on the bus"
date = "2017-12-01T18:44:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "he left it on the seat of the 36 and it has not been seen since"
+++
One for the collection. The caseworker from [[council:1|N Yorks]], a Mr [[professional:1|Lazenby]], took the whole of our [[child:1|Tess]]'s paper file home to read over the weekend. Not a copy, THE file. Somewhere between [[place:1|Ripon]] and [[place:2|Harrogate]] he left it on the seat of the 36 and it has not been seen since. Her adoption papers were in there. Her birth mother's name and street were in there. He wrote us a card. With a robin on it. I have reported it, ref [[id:1|NYI-2017-3390]].

%% signature
Rob Ackroyd, dad
