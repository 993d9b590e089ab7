+++
id = "je-004"
channel = "email"
from_name = "Bev"
from_addr = "bevandthegang@example.net"
subject = "[[child:1|kayleigh mae]]"
date = "2016-11-03T07:55:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "nobody asked me or wayne to it or even told us it was on."
+++
hi its bev again sorry on the bus

[[professional:1|tracy]] sits with my [[child:1|kayleigh mae]] mon to wed and [[professional:2|donna]] does thurs fri. last week [[professional:2|donna]] told me on the quiet theres been a meeting about her with the social worker AND the physio AND the man from [[council:1|stoke]], [[professional:3|leon]] i think. nobody asked me or [[parent:1|wayne]] to it or even told us it was on. [[professional:1|tracy]] took the notes!! ive had her round my house for a brew. only reason [[professional:2|donna]] said owt is her own lad [[child:2|brandon]] went through same at [[school:1|fenpark juniors]]

dont know if thats any use

