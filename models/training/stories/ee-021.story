+++
id = "ee-021"
channel = "email"
from_name = "Maureen Sharples"
from_addr = "mo.sharples@example.com"
subject = "Preston - Grandma to two with needs"
date = "2015-11-08T16:25:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "They'd all been called in to the big room and told that from the switchover no therapist was to put a figure in, not hours, not sessions, not even \"termly\", and if one slipped through it'd be a conversation with the service lead."
[[evidence]]
category = "report-change-requested"
quote = "It got as far as the office and some young man, never met Bethany, rings her mobile on her day off to ask would she consider \"a more flexible form of words\" as the figure was holding up the plan."
+++
Hello love,

I'm 68 and I've two of my grandchildren, girl and a boy, both on statements changing over to these new plans. I was a nursing auxiliary at Sharoe Green so I know how hospitals go on.

The physio who does our Bethany has been coming that long she's had two babies in between. She's never hid a thing from me. She'll sit there with the laptop and say now then Maureen is that fair, and if it isn't she'll alter it. So when she come in September with a face like a wet Whit week I knew.

They'd all been called in to the big room and told that from the switchover no therapist was to put a figure in, not hours, not sessions, not even "termly", and if one slipped through it'd be a conversation with the service lead. She said what am I supposed to write, Maureen, "some"? I said put "plenty".

Anyroad she's stubborn as me and she put twice a week, because that's what those hips need. It got as far as the office and some young man, never met Bethany, rings her mobile on her day off to ask would she consider "a more flexible form of words" as the figure was holding up the plan. She told him it could hold it up til Doomsday. So it's in. Twice a week. We're getting once, but it's in.

The boy's plan has been no trouble. Well, they spelt his name wrong and the first one said he'd a peanut allergy when it's penicillin, and I rang and it was put right that same afternoon before it'd gone anywhere.

Please don't name me because of the physio. She's only just got the second one in nursery.

Maureen
