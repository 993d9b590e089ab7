+++
id = "j-047"
channel = "forum-pm"
from_name = "quiltsandquarrels"
from_addr = ""
subject = "can type!"
date = "2011-08-22T15:47:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Hullo, saw your call for helpers. Legal secretary till [[child:1|Imogen]] was born (she's got CHARGE, 4 yrs, currently up a curtain). I'm quick, I'm accurate and I don't gossip, ask [[parent:1|Barb]] who runs the [[org:1|Kendal Signing Tots]]. Could transcribe handwritten letters. Only snag is I'm in a dispute with [[council:1|Cumbria]] myself so I'd best not have any from here, and nothing about [[professional:1|Gillian Stott]] for the love of God. Mobile's rubbish in [[place:1|Staveley]], so e-mail: [[contact:1|qandq@example.net]].

