+++
id = "je-032"
channel = "email"
from_name = "Gill Sturgess"
from_addr = "gill.sturgess@example.org"
subject = "Please take ours out"
date = "2016-02-01T12:12:00+00:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Dear all, I'm sorry to mess you about. I sent you [[child:1|Lewis]]'s story before Christmas. [[parent:1|Alan]] wasn't told, and [[professional:1|Dawn]] (she's had [[child:1|Lewis]] every other weekend for respite since he was five, and we couldn't cope without) is frightened she will be recognised and [[council:1|Dorset]] will stop using her. Could it be deleted, along with the letter from [[professional:2|Quentin]]? My phone is [[contact:1|01632 960281]] if you need to check that it's me.

%% signature
Gill

