+++
id = "u-038"
channel = "email"
from_name = "kerensa"
from_addr = "kerensa.t@example.net"
subject = "quick question re [[child:1|will]]"
date = "2014-09-30T00:14:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
hiya will you be taking stories about academies or is it just councils. only asking cos my [[child:1|will]] is at [[school:1|tregeagle academy]] nr [[place:1|st austell]] and its part of the [[school:2|two rivers trust]] so when i moan to [[council:1|cornwall]] they say ask the trust and when i ask [[school:2|two rivers]] they say ask [[council:1|cornwall council]]. is there a form. also does it count if the senco (mr [[professional:1|penrose]]) only said it out loud and never wrote it down. [[child:1|will]] will be 8 in march if age matters. sorry its late hope this makes sense, [[parent:1|jago]]s on nights so its the only time i get. my mobile is [[contact:1|07700 900 263]] text is best

%% signature
thanks kerensa x
