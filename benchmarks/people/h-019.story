+++
id = "h-019"
channel = "forum-pm"
from_name = "Tinselfoot"
from_addr = ""
subject = "hi"
date = "2014-11-04T14:02:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "rang n rang n the sec said parents cant have anyfin put in or took out once its typed, even if dr agrees."
+++
saw ur msg. mine is just this. paed wrote 6 page letter about ds2 [[child:1|alfie]], dr [[professional:1|nwosu]], nice bloke. i was ok wiv most of it just wanted to add about the soiling n the not sleeping cos he'd run out of time. rang n rang n the sec said parents cant have anyfin put in or took out once its typed, even if dr agrees. he did agree!! he said so on the phone. so [[council:1|thurrock]] decided on a letter wiv half my boy missing. [[child:1|alf]] still dont sleep. soz for typing got him on me lap

