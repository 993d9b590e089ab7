+++
id = "s-017"
channel = "forum-post"
from_name = "OTsDespairingWife"
from_addr = ""
subject = "What are the professionals told? Your stories"
date = "2014-02-03T19:58:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "therapists may not put a number of sessions in any report, full stop"
+++
NC for this because it's very outing.

DS2 ([[child:1|Joel]], 5, CP) has OT and physio through [[health:1|Leicestershire Partnership]]. His OT, I'll call her by her real first name since there are about forty of them, is [[professional:1|Faith]], and she's a gem. At the last review I asked, in front of everyone, how many times a week he ought to have hand therapy. [[professional:1|Faith]] looked at her shoes. I asked again. In the car park she told me that a memo had come down and therapists may not put a number of sessions in any report, full stop. Nor a length. Nor who should do it. If they do it gets sent back and they get a "supportive conversation" with the service lead.

I said would you mind telling me off the record then, and she drew three bars and a clock on the back of a [[org:1|Wigston Wheels]] flyer (the transport people) and handed it to me. I have it on the fridge. Three times a week, 45 minutes. I can't use a fridge drawing at Tribunal though can I.

We're [[council:1|Leics]] county not city, for those asking. @[[contact:1|bumblemum]] I think you said yours was told the same in [[place:1|Hinckley]]?
