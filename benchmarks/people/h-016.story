+++
id = "h-016"
channel = "email"
from_name = "Faith Tomlinson"
from_addr = "faith.tomlinson@example.net"
subject = "I've got one for you but not yet"
date = "2022-01-17T19:02:00+00:00"
html = false
kind = "offer"
categories = []
consent = "anonymised"
hold_until = "event"
+++
Hiya, I'd love to contribute. It's about [[council:1|Rotherham]] and my grandson [[child:1|River]], who I've got on an SGO. I kept every single letter. Trouble is we're in the middle of the appeal and [[professional:1|Amrit]], our solicitor from [[org:1|Ferham Law Centre]], says not a word till the judge has decided, so can I send you it after? I'll only want [[child:1|River]]'s name taking off, mine I'm not bothered about. How long do you like them? Mine runs to about four carrier bags!

%% signature
Faith xx
(the Nan)

