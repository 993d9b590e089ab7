+++
id = "ke-026"
channel = "forum-pm"
from_name = "llama_del_rey"
from_addr = ""
subject = "update on [[child:1|Rafe]]"
date = "2019-03-12T13:02:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "unclear"
hold_until = ""
+++
Just to say we got it!! [[professional:1|Perdita]] rang from [[council:1|West Sussex]] at ten, full time 1:1, starts after Easter at [[school:1|Cuckmere Copse]]. [[child:1|Rafe]] asked if [[professional:2|Big Steve]] can come too (taxi escort, not a wrestler). [[parent:1|Al]] cried in Lidl. You lot kept me going. Will write the whole saga for you properly once I've slept.

