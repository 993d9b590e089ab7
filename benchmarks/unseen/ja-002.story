+++
id = "ja-002"
channel = "forum-pm"
from_name = "grayscowgirl"
from_addr = ""
subject = "the envelope"
date = "2014-06-19T23:08:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Got home Tues to a fat envelope from Thurrock with our address on the front and inside was the whole assessment for a boy called Mason T in Chafford Hundred."
+++
Hi, found you through the SN board. Got home Tues to a fat envelope from [[council:1|Thurrock]] with our address on the front and inside was the whole assessment for a boy called [[child:1|Mason T]] in [[place:1|Chafford Hundred]]. DOB, medication, mum's mental health, the lot. So where's ours gone?? Ours is DS [[child:2|Jude]], 6, GDD, and it had all his stuff in it from [[health:1|Basildon hospital]]. Rang the caseworker [[professional:1|Tanya Legg]] 4 times, she said shred it and don't worry. I AM worried. [[professional:1|Tanya]]'s now on leave for a fortnight. Use it if it helps, no names pls

