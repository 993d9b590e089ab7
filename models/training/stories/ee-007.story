+++
id = "ee-007"
channel = "email"
from_name = "Ronnie Elstob"
from_addr = "ronnie.elstob@example.com"
subject = "the bairn"
date = "2014-03-11T19:42:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Turns out there'd been eight of them sat round a table in February gannin on about him and neither me nor Maureen was telt there was owt on."
[[evidence]]
category = "false-information"
quote = "It has Maureen down as registered disabled and me as \"in and out of work\". I did 31 year at Nissan and she plays bowls for the county."
+++
Now then. Writing for wor lass as she is no good with the computer. We have the grandson, 7, wi us since our Tracey passed. Went in for parents evening and his new teacher says ee I'm so glad he's settled after all that business at the review. What review pet. Turns out there'd been eight of them sat round a table in February gannin on about him and neither me nor Maureen was telt there was owt on. Then she shows us the sheet off it. It has Maureen down as registered disabled and me as "in and out of work". I did 31 year at Nissan and she plays bowls for the county. You can put it in but not wor names, Sunderland's a village man.

Ronnie
