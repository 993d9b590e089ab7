+++
id = "gg-059"
channel = "email"
from_name = "Pete Sallis"
from_addr = "petesallis@example.com"
subject = "can help after May"
date = "2015-03-09T21:35:00+00:00"
html = false
kind = "offer"
categories = []
consent = "anonymised"
hold_until = "2015-06-01"
+++
Evening. Seen the piece in the local paper. We've got a story, our lass is 15 and its been going on since infants, North East Lincs. The wife keeps everything in carrier bags. I'd rather not go into it till she's done her exams, so don't use us before 1 June please, and I'd want to read it first. Happy to come to a meeting if its not a Thursday. Ring me after six on 01632 960417.
Pete
