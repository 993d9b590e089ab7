+++
id = "k-049"
channel = "email"
from_name = "Hilary Chenoweth"
from_addr = "h.chenoweth@example.org"
subject = "Diary, continued"
date = "2014-09-09T09:26:00+01:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
[[date:1|2.9.14]] - New term. [[professional:1|Demelza]] has gone to [[place:1|Saltash]]. Her things are in a skip.
[[date:2|3.9.14]] - [[parent:1|Denzil]] home! First time a dad's reported anything.
[[date:3|5.9.14]] - [[professional:2|Loveday]] telephoned, off the record. She's written again to [[council:1|Cornwall]] asking to correct it. She's leaving too.
[[date:4|8.9.14]] - [[child:1|Morwenna]] began at [[school:1|Tregarrek School]] and came out smiling. [[child:2|Jago]] waved at her bus from [[parent:2|Jen]]'s wall.
Same rules as before about names please.

%% signature
Hilary

