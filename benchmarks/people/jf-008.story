+++
id = "jf-008"
channel = "forum-pm"
from_name = "nanna_of_four"
from_addr = ""
subject = "can I write in if I'm not mum?"
date = "2016-01-13T10:20:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hiya, quick one. Saw the thread. It's my grandaughter [[child:1|Aaliyah]] not my own child, her mam [[parent:1|Sabina]] works nights at [[health:1|Royal Bolton]] and hasn't the strength. [[professional:1|Tasneem]] at the mosque school said you only take parents. Is that so? I was the one sat in the meeting when [[professional:2|Heyes]] read out things about [[parent:1|Sabina]]'s marriage. I'd want to know nothing gets back to [[council:1|Bolton]] as my other daughter cleans their offices. I'm on [[contact:1|07700 900418]] after two but not Fridays.

