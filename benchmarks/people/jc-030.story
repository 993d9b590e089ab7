+++
id = "jc-030"
channel = "email"
from_name = "Joanna Crewdson"
from_addr = "jo.crewdson@example.net"
subject = "please take [[child:1|Archie]]'s story out"
date = "2016-07-19T06:58:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Dear all, I'm sorry to do this but please remove what I sent in May about [[child:1|Archie]] and [[child:2|Beatrix]]. [[parent:1|Simon]] and I are separating and his solicitor, a Mr [[professional:1|Rainsford]], has asked what I've "published". Also I named [[professional:2|Liz Hubbard]] and it wasn't fair on her. [[professional:2|Liz]] has since moved heaven and earth. My friend [[parent:2|Harriet]] says I'll regret it but I'd rather you binned it, and the attachment from Dr [[professional:3|Nair]] as well. Mrs [[professional:2|Hubbard]] knows I'm asking. Dr [[professional:3|Nair]] doesn't. [[professional:1|R.]] needn't.

%% signature
Jo

